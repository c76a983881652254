using FrontCounters.Data;
using FrontCounters.Data.Queries.Places;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>Every postcode district of London, to be pressed where nothing is to be typed.</summary>
public sealed class DistrictsModel(CounterRecord record) : PageModel
{
    /// <summary>By the letters that they begin with.</summary>
    public IReadOnlyList<IGrouping<string, PartOfPostcode>> Districts { get; private set; } = [];

    public void OnGet() => Districts =
    [
        .. record.PostcodeDistricts()
            .GroupBy(code => string.Concat(code.TakeWhile(char.IsAsciiLetter)), PartOfPostcode.FromCode, StringComparer.Ordinal),
    ];
}
