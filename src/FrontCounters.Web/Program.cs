using FrontCounters.Data.Loading;
using FrontCounters.Web;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Hosting;

return await RunOrRefuse.RunAsync(args, () => args switch
{
    ["check", .. var rest] => new CheckCommand(Data(), TimeProvider.System, Console.Out).RunAsync(rest),
    ["release", .. var rest] => Task.FromResult(new ReleaseCommand(Data(), TimeProvider.System, Console.Out).Run(rest)),
    ["confirm", .. var rest] => Task.FromResult(ConfirmCommand.In(Data(), TimeProvider.System, Console.Out).Run(rest, Console.Out)),
    ["quote", .. var rest] => Task.FromResult(QuoteCommand.In(Data(), TimeProvider.System, Console.Out).Run(rest, Console.Out)),
    ["postcodes", .. var rest] => PostcodesCommand.FromSettings(Console.Out).RunAsync(rest),
    ["previews", .. var rest] => new PreviewsCommand(Console.Out).RunAsync(rest, Site.OnLoopback()),
    ["export", .. var rest] => new ExportCommand(Console.Out).RunAsync(rest, Site.OnLoopback(("Site:Copy", "true"))),
    _ => Site.ServeAsync(args),
});

static DataFolder Data() => new(RecordPlaces.DataFolderAbove(AppContext.BaseDirectory));
