using System.Net;

namespace FrontCounters.Web.Hosting;

public static class ListeningAddresses
{
    /// <summary>Looks at the addresses that the site is to listen on, which the server itself does last of all.</summary>
    /// <exception cref="InvalidOperationException">One is none.</exception>
    public static void MustBeUsable(IConfiguration settings)
    {
        var addresses = settings[WebHostDefaults.ServerUrlsKey] ?? "";
        foreach (var address in addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IsUsable(address))
            {
                throw new InvalidOperationException(
                    $"The setting urls has '{address}', which is no address to listen on, such as http://127.0.0.1:5080.");
            }
        }
    }

    private static bool IsUsable(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
