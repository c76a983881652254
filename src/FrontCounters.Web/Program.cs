using FrontCounters.Web;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Hosting;

return await RunOrRefuse.RunAsync(args, () => CommandLineSettings.AreAll(args)
    ? Site.ServeAsync(args)
    : ProgramCommands.All(Console.Out).RunAsync(args, Console.Out, Console.Error));
