using FrontCounters.Data.Loading;
using FrontCounters.Web;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Hosting;

if (args is ["check", .. var checkArguments])
{
    var data = new DataFolder(RecordPlaces.DataFolderAbove(AppContext.BaseDirectory));
    return await new CheckCommand(data, TimeProvider.System, Console.Out).RunAsync(checkArguments);
}

if (args is ["release", .. var releaseArguments])
{
    var data = new DataFolder(RecordPlaces.DataFolderAbove(AppContext.BaseDirectory));
    return new ReleaseCommand(data, TimeProvider.System, Console.Out).Run(releaseArguments);
}

if (args is ["confirm" or "quote", .. var editArguments])
{
    var data = new DataFolder(RecordPlaces.DataFolderAbove(AppContext.BaseDirectory));
    var command = args[0] == "quote"
        ? QuoteCommand.In(data, TimeProvider.System, Console.Out)
        : ConfirmCommand.In(data, TimeProvider.System, Console.Out);
    return command.Run(editArguments, Console.Out);
}

if (args is ["postcodes", .. var postcodesArguments])
{
    return await PostcodesCommand.FromSettings(Console.Out).RunAsync(postcodesArguments);
}

if (args is ["previews", .. var previewsArguments])
{
    return await new PreviewsCommand(Console.Out).RunAsync(previewsArguments, Site.OnLoopback());
}

if (args is ["export", .. var exportArguments])
{
    return await new ExportCommand(Console.Out).RunAsync(exportArguments, Site.OnLoopback(("Site:Copy", "true")));
}

// Settings and files stand beside the program, whichever folder it is started from.
var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddFrontCounters();
var app = builder.Build();
app.UseFrontCounters();
return await app.RunOrRefuseAsync();
