using System.Globalization;

namespace PretrainGen.Runtime.Tests;

/// <summary>An entry as generated code has it: four bytes, and the interface implemented explicitly.</summary>
internal readonly struct RowEntry : IKeyedEntry<RowEntry, DayOfWeek>
{
    public const int Count = 100;

    private readonly int _rowPlusOne;

    private RowEntry(int row) => _rowPlusOne = unchecked(row + 1);

    public int Row => _rowPlusOne - 1;

    public DayOfWeek Key => (DayOfWeek)Row;

    bool ITableEntry<RowEntry>.IsRow => (uint)Row < Count;

    RowEntry ITableEntry<RowEntry>.FromRow(int row) => new(row);

    public override string ToString() => "row " + Row.ToString(CultureInfo.InvariantCulture);
}
