using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace FrontCounters.Web.Requests;

/// <summary>
/// Leaves a slug of nothing but spaces as it was written: the framework would make it null, which no page expects,
/// instead of a slug that the record does not have.
/// </summary>
public sealed class BlankAsWritten : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context) =>
        context.DisplayMetadata.ConvertEmptyStringToNull = false;
}
