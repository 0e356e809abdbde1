using System.ComponentModel;
using System.Globalization;

namespace PretrainGen;

/// <summary>
/// The errors of generated look-ups, returned for the caller to throw. Generated code calls it; not meant to be used directly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TableErrors
{
    /// <summary>A name is in no row. The message gives the names nearest to it.</summary>
    /// <typeparam name="TIndex">The index of the names there are.</typeparam>
    /// <param name="name">The name looked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null, which is the error then.</exception>
    public static KeyNotFoundException UnknownName<TIndex>(string name)
        where TIndex : struct, INameIndex =>
        UnknownName(default(TIndex).Entity, name, Names<TIndex>().Distinct());

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

    /// <summary>No row has a value in a column. The message gives the nearest numbers.</summary>
    /// <typeparam name="TEntry">The table's entry.</typeparam>
    /// <param name="entity">What a row is, such as <c>Model</c>.</param>
    /// <param name="column">The column.</param>
    /// <param name="value">The value looked for.</param>
    /// <param name="entries">The rows of the table.</param>
    /// <param name="read">Reads the column; null where a row has no number.</param>
    public static KeyNotFoundException UnknownNumber<TEntry>(
        string entity, string column, long value, EntryList<TEntry> entries, Func<TEntry, long?> read)
        where TEntry : struct, ITableEntry<TEntry>
    {
        _ = read ?? throw new ArgumentNullException(nameof(read));
        long? below = null, above = null;
        foreach (var entry in entries)
        {
            var number = read(entry);
            if (number < value && !(number <= below))
                below = number;
            else if (number > value && !(number >= above))
                above = number;
        }

        var nearest = (below, above) switch
        {
            (null, null) => "",
            (null, _) or (_, null) => FormattableString.Invariant($" The nearest is {below ?? above}."),
            _ => FormattableString.Invariant($" The nearest are {below} and {above}."),
        };
        return new KeyNotFoundException(UnknownValue(entity, column, value).Message + nearest);
    }

    /// <summary>No row has a value in a column.</summary>
    /// <param name="entity">What a row is, such as <c>Model</c>.</param>
    /// <param name="column">The column.</param>
    /// <param name="value">The value looked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null, which is the error then.</exception>
    public static KeyNotFoundException UnknownValue(string entity, string column, object value)
    {
        var text = Convert.ToString(value ?? throw new ArgumentNullException(nameof(value)), CultureInfo.InvariantCulture) ?? "";
        return new KeyNotFoundException($"No {entity} has {QuotedName.Of(text)} as its {column}.");
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

    /// <summary>An entry of a table whose rows have no names was asked for by JSON.</summary>
    /// <param name="entity">What a row is, such as <c>Model</c>.</param>
    public static NotSupportedException NotReadable(string entity) =>
        new($"{entity}Entry cannot be read from JSON: the rows of its table have no names. Entries come from {entity}Table.");

    private static IEnumerable<string> Names<TIndex>()
        where TIndex : struct, INameIndex
    {
        TIndex index = default;
        for (var ordinal = 0; ordinal < index.Count; ordinal++)
        {
            if (index.NameAt(ordinal) is { Length: > 0 } name)
                yield return name;
        }
    }

    private static string DidYouMean(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => $" Did you mean {QuotedName.Of(names[0])}?",
        _ => $" Did you mean {string.Join(", ", names.Take(names.Count - 1).Select(QuotedName.Of))}"
            + $" or {QuotedName.Of(names[names.Count - 1])}?",
    };
}
