namespace FrontCounters.Web.Downloads;

/// <summary>Every data address with its description; none can be mapped without one.</summary>
/// <param name="All">In the order in which they are listed.</param>
public sealed record DataAddresses(IReadOnlyList<DataAddress> All)
{
    /// <exception cref="InvalidOperationException">A data address was mapped that nothing describes.</exception>
    public DataAddress Get(string address) => All.FirstOrDefault(data => data.Address == address)
        ?? throw new InvalidOperationException($"{address} is mapped, and no noun's Addresses describes it.");
}
