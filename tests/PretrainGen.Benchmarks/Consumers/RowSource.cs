using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Schema.Reading;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Benchmarks.Consumers;

/// <summary>The class of a row as people write it by hand, and the C# that a script writes of all rows.</summary>
internal sealed class RowSource
{
    private readonly List<Column> _columns;
    private readonly int _rowCount;

    /// <summary>Looks at what the columns hold.</summary>
    public RowSource(string table)
    {
        var read = TableReader.Read(SourceText.From(table), TableFormat.Delimited, Dialect.Comma, CancellationToken.None).Tables[0];
        _rowCount = read.Rows.Length;
        _columns = [.. read.Header.Select((header, at) => Column.Of(header.Value, [.. read.Rows.Select(row => row.Cells[at].Value)]))];
    }

    /// <summary>A class that a reader of CSV files fills, and how it is filled cell by cell.</summary>
    public string Class(string file) => $$"""
        namespace Consumer;

        internal sealed partial class Row
        {
            public const string File = "{{file}}";

        {{Lines(column => $"    public {column.Type} {column.Name} {{ get; set; }}{column.Initial}")}}

            public static Row From(System.Data.Common.DbDataReader reader) => new()
            {
        {{Lines((column, at) => $"        {column.Name} = reader.{column.Getter}({at}),")}}
            };
        }
        """;

    /// <summary>An array of records.</summary>
    public string RecordArray() => $$"""
        namespace Consumer;

        internal sealed record Row({{string.Join(", ", _columns.Select(column => $"{column.Type} {column.Name}"))}})
        {
            public static readonly Row[] All =
            [
        {{Rows(row => $"        new({string.Join(", ", _columns.Select(column => column.Literals[row]))}),")}}
            ];
        }
        """;

    /// <summary>Objects that are made one after the other and put into a list.</summary>
    public string StaticList() => $$"""
        namespace Consumer;

        internal sealed class Row
        {
            public static readonly List<Row> All = [];

            static Row()
            {
                Row row;
        {{Rows(row => $"        row = new Row();{string.Concat(_columns.Select(column => $" row.{column.Name} = {column.Literals[row]};"))} All.Add(row);")}}
            }

        {{Lines(column => $"    public {column.Type} {column.Name} {{ get; set; }}{column.Initial}")}}
        }
        """;

    private string Lines(Func<Column, string> line) => Lines((column, _) => line(column));

    private string Lines(Func<Column, int, string> line) => string.Join('\n', _columns.Select(line));

    private StringBuilder Rows(Func<int, string> line) => new StringBuilder().AppendJoin('\n', Enumerable.Range(0, _rowCount).Select(line));

    /// <summary>A column with its type and its cells as literals.</summary>
    private sealed record Column(string Name, string Type, string Getter, IReadOnlyList<string> Literals)
    {
        public string Initial => Type == "string" ? " = \"\";" : "";

        public static Column Of(string name, IReadOnlyList<string> cells)
        {
            if (cells.All(cell => int.TryParse(cell, CultureInfo.InvariantCulture, out _)))
                return new Column(name, "int", "GetInt32", cells);
            if (cells.All(cell => long.TryParse(cell, CultureInfo.InvariantCulture, out _)))
                return new Column(name, "long", "GetInt64", cells);
            if (cells.All(cell => double.TryParse(cell, CultureInfo.InvariantCulture, out _)))
                return new Column(name, "double", "GetDouble", [.. cells.Select(cell => cell + "d")]);
            if (cells.All(cell => bool.TryParse(cell, out _)))
                return new Column(name, "bool", "GetBoolean", [.. cells.Select(cell => cell == "True" ? "true" : "false")]);
            return cells.All(cell => DateOnly.TryParseExact(cell, "yyyy-MM-dd", out _))
                ? new Column(name, "DateOnly", "GetFieldValue<DateOnly>", [.. cells.Select(cell => $"new({cell.Replace("-", ", ", StringComparison.Ordinal).Replace(" 0", " ", StringComparison.Ordinal)})")])
                : new Column(name, "string", "GetString", [.. cells.Select(cell => SymbolDisplay.FormatLiteral(cell, quote: true))]);
        }
    }
}
