using System.Globalization;
using PretrainGen.Generator.Catalog.Cells;

namespace PretrainGen.Generator.Catalog;

/// <summary>Turns the cells of a column into what is stored of them.</summary>
internal static class ColumnDataBuilder
{
    public static ColumnData Of(TypedColumn column, CancellationToken cancellation)
    {
        var cells = new CellValue[column.Source.Values.Count];
        for (var row = 0; row < cells.Length; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            cells[row] = column[row];
        }

        return column.Reader.IsList ? OfLists(cells, column.Type) : OfValues(cells, column.Type);
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

        return new ListData(starts.ToEquatableArray(), OfValues(cells.SelectMany(cell => (IEnumerable<CellValue>)cell.Items), type));
    }

    private static ColumnData OfValues(IEnumerable<CellValue> cells, ColumnType type) => type switch
    {
        ColumnType.Text => Texts(cells, cell => cell.Text),
        ColumnType.Double => Texts(cells, cell => NumberLiteral(cell.Text)),
        ColumnType.Date => Numbers(cells, cell => cell.Whole / TimeSpan.TicksPerDay),
        _ => Numbers(cells, cell => cell.Whole),
    };

    private static TextData Texts(IEnumerable<CellValue> cells, Func<CellValue, string> convert) =>
        new(cells.Select(cell => cell.Kind == CellKind.Missing ? null : convert(cell)).ToEquatableArray());

    private static NumberData Numbers(IEnumerable<CellValue> cells, Func<CellValue, long> convert) =>
        new(cells.Select(cell => cell.Kind == CellKind.Missing ? (long?)null : convert(cell)).ToEquatableArray());

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
        return string.Format(CultureInfo.InvariantCulture, "{0}{1}d", [mantissa, exponent < 0 ? "" : digits.Substring(exponent)]);
    }
}
