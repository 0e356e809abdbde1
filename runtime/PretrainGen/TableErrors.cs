using System.ComponentModel;

namespace PretrainGen;

/// <summary>
/// The errors of generated look-ups, returned for the caller to throw. Generated code calls it; not meant to be used directly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TableErrors
{
    /// <summary>A name is in no row. The message gives the names nearest to it.</summary>
    /// <typeparam name="TIndex">The index of the names there are.</typeparam>
    /// <param name="entity">What a row is, such as <c>Model</c>.</param>
    /// <param name="name">The name looked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null, which is the error then.</exception>
    public static KeyNotFoundException UnknownName<TIndex>(string entity, string name)
        where TIndex : struct, INameIndex =>
        UnknownName(entity, name, Names<TIndex>());

    /// <summary>A text is none of the values that there are. The message gives those nearest to it.</summary>
    /// <param name="entity">What the values are, such as <c>Class</c>.</param>
    /// <param name="name">The text.</param>
    /// <param name="names">The texts of the values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null, which is the error then.</exception>
    public static KeyNotFoundException UnknownName(string entity, string name, IEnumerable<string> names)
    {
        var nearest = NearestNames.Find(name ?? throw new ArgumentNullException(nameof(name)), names);
        return new KeyNotFoundException($"{QuotedName.Of(name)} is no {entity}.{DidYouMean(nearest)}");
    }

    /// <summary>A value of a table's enum is none of its members.</summary>
    /// <param name="entity">The enum, such as <c>Model</c>.</param>
    /// <param name="parameterName">The parameter that had the value.</param>
    /// <param name="actualValue">The value.</param>
    public static ArgumentOutOfRangeException UndefinedKey(string entity, string parameterName, object actualValue) =>
        new(parameterName, actualValue, $"The value is no member of {entity}.");

    /// <summary>An entry was read that represents no row.</summary>
    /// <param name="entity">What a row is, such as <c>Model</c>.</param>
    public static InvalidOperationException NoRow(string entity) =>
        new($"This {entity}Entry is the default value, which stands for no row. Entries come from {entity}Table.");

    private static IEnumerable<string> Names<TIndex>()
        where TIndex : struct, INameIndex
    {
        TIndex index = default;
        for (var ordinal = 0; ordinal < index.Count; ordinal++)
            yield return index.NameAt(ordinal);
    }

    private static string DidYouMean(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => $" Did you mean {QuotedName.Of(names[0])}?",
        _ => $" Did you mean {string.Join(", ", names.Take(names.Count - 1).Select(QuotedName.Of))}"
            + $" or {QuotedName.Of(names[names.Count - 1])}?",
    };
}
