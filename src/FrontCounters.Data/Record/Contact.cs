namespace FrontCounters.Data.Record;

/// <summary>A way to reach the police other than a front counter.</summary>
public sealed class Contact : Fact
{
    public required string Id { get; init; }

    public required string What { get; init; }

    /// <summary>A number to dial or a word for the service; may be blank.</summary>
    public string? Value { get; init; }

    /// <summary>A link that does it: <c>tel:101</c>.</summary>
    public Uri? Address { get; init; }

    public string? Note { get; init; }

    public override FactKind Kind => FactKind.Contact;

    public override string FactId => Id;
}
