using FrontCounters.Web.OpenApi;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;

namespace FrontCounters.Web.Pages.Data;

/// <summary>The OpenAPI document for people: nothing is said here that is not in it.</summary>
public sealed class ApiModel([FromKeyedServices(SiteDescription.Document)] IOpenApiDocumentProvider provider) : PageModel
{
    public string Introduction { get; private set; } = "";

    public IReadOnlyList<DescribedAddress> Addresses { get; private set; } = [];

    public IReadOnlyList<DescribedType> Types { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var document = await provider.GetOpenApiDocumentAsync(cancellationToken);
        Introduction = document.Info.Description ?? "";
        Addresses = DescribedAddress.All(document);
        Types = DescribedType.All(document);
    }
}
