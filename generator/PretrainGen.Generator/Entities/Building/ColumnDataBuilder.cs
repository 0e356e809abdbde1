using System.Collections.Immutable;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Entities.Building;

/// <summary>Turns the cells of a column into what is stored of them.</summary>
internal static class ColumnDataBuilder
{
    public static ColumnData Of(TypedColumn column, CancellationToken cancellation)
    {
        var rows = column.Source.Values.Count;
        var cells = Enumerable.Range(0, rows).Select(row =>
        {
            cancellation.ThrowIfCancellationRequested();
            return column[row];
        });
        return column.Reader.IsList ? OfLists(cells.ToArray(), column.Type) : OfValues(cells, rows, column.Type);
    }

    /// <summary>Whether some row has no value; a list without items is a value.</summary>
    public static bool HasBlanks(ColumnData data) => data switch
    {
        TextData texts => texts.Values.Contains(null),
        NumberData numbers => numbers.Values.Contains(null),
        _ => false,
    };

    /// <summary>The values of a column that must have one in every row: a fault there reads as the default of the type, and a finding says so.</summary>
    public static ColumnData WithoutBlanks(ColumnData data, ColumnType type) => HasBlanks(data)
        ? data switch
        {
            TextData texts => new TextData(texts.Values.Select(text => text ?? (type == ColumnType.Double ? "0d" : "")).ToEquatableArray<string?>()),
            NumberData numbers => new NumberData(numbers.Values.Select(number => number ?? (long?)0).ToEquatableArray()),
            _ => data,
        }
        : data;

    private static ListData OfLists(CellValue[] cells, ColumnType type)
    {
        var starts = new int[cells.Length + 1];
        for (var row = 0; row < cells.Length; row++)
        {
            starts[row + 1] = starts[row] + cells[row].Items.Count;
        }

        var items = cells.SelectMany(cell => (IEnumerable<CellValue>)cell.Items);
        return new ListData(starts.ToEquatableArray(), OfValues(items, starts[cells.Length], type));
    }

    private static ColumnData OfValues(IEnumerable<CellValue> cells, int count, ColumnType type) => type switch
    {
        ColumnType.Text => new TextData(Values(cells, count, cell => cell.Kind == CellKind.Missing ? null : cell.Text)),
        ColumnType.Double => new TextData(Values(cells, count, cell => cell.Kind == CellKind.Missing ? null : NumberLiteral(cell.Text))),
        ColumnType.Date => new NumberData(Values<long?>(cells, count, cell => cell.Kind == CellKind.Missing ? null : cell.Whole / TimeSpan.TicksPerDay)),
        _ => new NumberData(Values<long?>(cells, count, cell => cell.Kind == CellKind.Missing ? null : cell.Whole)),
    };

    private static EquatableArray<T> Values<T>(IEnumerable<CellValue> cells, int count, Func<CellValue, T> convert)
    {
        var values = ImmutableArray.CreateBuilder<T>(count);
        foreach (var cell in cells)
        {
            values.Add(convert(cell));
        }

        return values.MoveToImmutable().ToEquatableArray();
    }

    /// <summary>The author's own digits, as C# writes them: no detour through binary, so no host can change them. Other than digits are the names of the standard.</summary>
    private static string NumberLiteral(string value) => value switch
    {
        "NaN" => "double.NaN",
        "INF" => "double.PositiveInfinity",
        "-INF" => "double.NegativeInfinity",
        _ => FiniteLiteral(value),
    };

    private static string FiniteLiteral(string value)
    {
        var digits = value.TrimStart('+');
        var exponent = digits.IndexOfAny(['e', 'E']);
        var mantissa = exponent < 0 ? digits : digits.Substring(0, exponent);
        mantissa = mantissa.StartsWith("-.", StringComparison.Ordinal) ? "-0" + mantissa.Substring(1) : mantissa;
        mantissa = mantissa.StartsWith(".", StringComparison.Ordinal) ? "0" + mantissa : mantissa;
        mantissa = mantissa.TrimEnd('.');
        return mantissa + (exponent < 0 ? "" : digits.Substring(exponent)) + "d";
    }
}
