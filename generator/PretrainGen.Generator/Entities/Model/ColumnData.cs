using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Model;

/// <summary>The values of a column, one a row.</summary>
internal abstract record ColumnData;

/// <summary>Texts, or numbers as C# writes them; null where the cell is blank.</summary>
internal sealed record TextData(EquatableArray<string?> Values) : ColumnData;

/// <summary>
/// Whole numbers, or what is stored as such: 0 and 1 for booleans, days since 0001-01-01 for dates, positions for categories
/// and rows for references; null where the cell is blank.
/// </summary>
internal sealed record NumberData(EquatableArray<long?> Values) : ColumnData;

/// <summary>Any number of values a row: row r has those from <c>Starts[r]</c> to before <c>Starts[r + 1]</c>. None of the items is null.</summary>
internal sealed record ListData(EquatableArray<int> Starts, ColumnData Items) : ColumnData;
