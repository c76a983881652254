using FrontCounters.Data.Loading;
using FrontCounters.Web;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Hosting;

if (args is ["check", .. var checkArguments])
{
    return CheckCommand.Run(checkArguments, new DataFolder(RecordPlaces.DataFolderAbove(AppContext.BaseDirectory)), Console.Out);
}

var builder = WebApplication.CreateBuilder(args);
builder.AddFrontCounters();
var app = builder.Build();
app.UseFrontCounters();
return await app.RunOrRefuseAsync();
