using FrontCounters.Data.Loading;
using FrontCounters.Web;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Hosting;

return await RunOrRefuse.RunAsync(args, () => args switch
{
    ["check", .. var rest] => Task.FromResult(CheckCommand.Run(rest, Data(), Console.Out)),
    ["release", .. var rest] => Task.FromResult(new ReleaseCommand(Data(), TimeProvider.System, Console.Out).Run(rest)),
    ["postcodes", .. var rest] => PostcodesCommand.FromSettings(Console.Out).RunAsync(rest),
    ["previews", .. var rest] => new PreviewsCommand(Console.Out).RunAsync(rest, Site.OnLoopback()),
    ["export", .. var rest] => new ExportCommand(Console.Out).RunAsync(rest, Site.OnLoopback(("Site:Copy", "true"))),
    _ => Site.ServeAsync(args),
});

static DataFolder Data() => new(RecordPlaces.DataFolderAbove(AppContext.BaseDirectory));
