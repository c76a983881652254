using FrontCounters.Data.Loading;
using FrontCounters.Web.Commands;

if (args is ["check", .. var checkArguments])
{
    return CheckCommand.Run(checkArguments, new DataFolder("data"), Console.Out);
}

return 0;
