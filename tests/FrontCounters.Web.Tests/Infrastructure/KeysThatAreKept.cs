using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A place for the framework's keys that counts how often it is asked for one, or given one.</summary>
internal sealed class KeysThatAreKept : IXmlRepository
{
    private int times;

    public int TimesAsked => times;

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        Interlocked.Increment(ref times);
        return [];
    }

    public void StoreElement(XElement element, string friendlyName) => Interlocked.Increment(ref times);
}
