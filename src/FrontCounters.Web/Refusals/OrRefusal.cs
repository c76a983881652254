using System.Diagnostics.CodeAnalysis;

namespace FrontCounters.Web.Refusals;

/// <summary>Answers that are never refused, where one that may be is expected.</summary>
public static class OrRefusal
{
    public static OrRefusal<T> Never<T>(T value) => value;
}

/// <summary>
/// What was asked for, or why it is refused: one of the two, never both. Several are read in a row with <c>from … from …
/// select</c>, which gives the first refusal.
/// </summary>
/// <typeparam name="T">May be nullable, where nothing asked for is an answer too.</typeparam>
public readonly struct OrRefusal<T>
{
    private readonly T value;
    private readonly Refusal? refusal;

    private OrRefusal(T value, Refusal? refusal) => (this.value, this.refusal) = (value, refusal);

    public static implicit operator OrRefusal<T>(T value) => new(value, refusal: null);

    public static implicit operator OrRefusal<T>(Refusal refusal) => new(default!, refusal);

    /// <summary>Whether it is refused; if not, <paramref name="value"/> is what was asked for.</summary>
    public bool IsRefused([NotNullWhen(true)] out Refusal? refusal, [MaybeNullWhen(true)] out T value)
    {
        (refusal, value) = (this.refusal, this.value);
        return refusal is not null;
    }

    public OrRefusal<TNext> Select<TNext>(Func<T, TNext> next) => refusal is null ? next(value) : refusal;

    public OrRefusal<TNext> SelectMany<TNext>(Func<T, OrRefusal<TNext>> next) => refusal is null ? next(value) : refusal;

    public OrRefusal<TResult> SelectMany<TNext, TResult>(Func<T, OrRefusal<TNext>> next, Func<T, TNext, TResult> both)
    {
        if (refusal is not null)
        {
            return refusal;
        }

        var first = value;
        return next(first).Select(second => both(first, second));
    }
}
