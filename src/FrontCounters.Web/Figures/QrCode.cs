using System.Globalization;
using System.Text;
using QRCoder;

namespace FrontCounters.Web.Figures;

/// <summary>An address as a QR code, drawn as one path of a square picture.</summary>
/// <param name="Size">Its modules across, with the four of empty border that a reader's camera needs on each side.</param>
/// <param name="Path">The dark modules, row by row, in modules.</param>
public sealed record QrCode(int Size, string Path)
{
    /// <summary>A sheet on a wall gets creased: at level M a seventh of the code may be lost.</summary>
    public static QrCode FromAddress(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
                }
            }
        }

        return new QrCode(rows.Count, path.ToString());
    }
}
