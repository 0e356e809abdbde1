using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Model;

/// <summary>The values of a column, one a row.</summary>
internal abstract record ColumnData
{
    /// <summary>Whether some row has no value; a list without items is a value.</summary>
    public virtual bool HasBlanks => false;

    /// <summary>
    /// The values of a column that must have one in every row: a fault there reads as the default of the type, and a finding says so.
    /// </summary>
    /// <param name="text">The default of what is kept as texts.</param>
    public virtual ColumnData WithoutBlanks(string text) => this;
}

/// <summary>Texts, or numbers as C# writes them; null where the value is missing.</summary>
internal sealed record TextData(EquatableArray<string?> Values) : ColumnData
{
    /// <inheritdoc/>
    public override bool HasBlanks => Values.Contains(null);

    /// <inheritdoc/>
    public override ColumnData WithoutBlanks(string text) =>
        HasBlanks ? new TextData(Values.Select(value => value ?? text).ToEquatableArray<string?>()) : this;
}

/// <summary>
/// Whole numbers, or what is stored as such: 0 and 1 for booleans, days since 0001-01-01 for dates, positions for categories
/// and rows for references; null where the value is missing.
/// </summary>
internal sealed record NumberData(EquatableArray<long?> Values) : ColumnData
{
    /// <inheritdoc/>
    public override bool HasBlanks => Values.Contains(null);

    /// <inheritdoc/>
    public override ColumnData WithoutBlanks(string text) =>
        HasBlanks ? new NumberData(Values.Select(value => value ?? (long?)0).ToEquatableArray()) : this;
}

/// <summary>
/// Any number of values a row: row r has those from <c>Starts[r]</c> to before <c>Starts[r + 1]</c>. None of the items is null.
/// </summary>
internal sealed record ListData(EquatableArray<int> Starts, ColumnData Items) : ColumnData;
