using System.Globalization;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Emit;

/// <summary>Writes the data class: each column as constant data that costs nothing until it is read.</summary>
internal static class DataSource
{
    public static void Write(SourceWriter writer, Emission emission)
    {
        writer.Summary("The columns of the table of <see cref=\"" + emission.Types.Enum + "\"/>, as constant data.");
        writer.Line(Emission.GeneratedCode);
        using (writer.Block("internal static class " + emission.Entity.Name + "Data"))
        {
            var arrays = new ArrayWriter(writer, emission.Target);
            arrays.Write("int", "Keys", Enumerable.Range(0, emission.Entity.Rows.Count).Select(row => NumberStorage.Literal(row)));
            TextSource.WriteNames(writer, arrays, emission);
            foreach (var column in emission.Columns.Where(column => column.Column.HasProperty))
            {
                WriteColumn(writer, arrays, emission, column);
            }

            foreach (var column in emission.GroupingColumns)
            {
                WriteGroups(arrays, emission, column);
            }

            WriteIndexes(writer, arrays, emission);
        }
    }

    private static void WriteColumn(SourceWriter writer, ArrayWriter arrays, Emission emission, ColumnSource source)
    {
        var field = source.Name + "Values";
        switch (source.Column.Data)
        {
            case ListData lists:
                arrays.Write("int", field, ((NumberData)lists.Items).Values.Select(item => NumberStorage.Literal(item!.Value)));
                arrays.Write("int", source.Name + "Starts", lists.Starts.Select(start => NumberStorage.Literal(start)));
                break;
            case NumberData numbers:
                WriteCategories(arrays, source);
                arrays.Write(source.Storage.ElementType, field, numbers.Values.Select(source.Storage.Literal));
                break;
            case TextData texts when source.Column.Type == ColumnType.Double:
                arrays.Write("double", field, texts.Values.Select(number => number ?? "double.NaN"));
                break;
            case TextData texts when source.Column.Role != ColumnRole.Key:
                TextSource.WriteColumn(writer, arrays, emission, field, texts);
                break;
        }
    }

    private static void WriteCategories(ArrayWriter arrays, ColumnSource source)
    {
        if (source.Column.Type == ColumnType.Category)
        {
            arrays.WriteTexts("string", source.Name + "Categories", source.Column.Categories.Select(category => CSharpText.Literal(category.Value)));
        }
    }

    /// <summary>The rows of each value of a column, one value after the other, each in file order.</summary>
    private static void WriteGroups(ArrayWriter arrays, Emission emission, ColumnSource source)
    {
        var groupCount = source.Column.Type == ColumnType.Category ? source.Column.Categories.Count : emission.Entity.Rows.Count;
        var (starts, rows) = RowGroups.Of(source.Column.Data, groupCount);
        arrays.Write("int", source.Name + "Rows", rows.Select(row => NumberStorage.Literal(row)));
        arrays.Write("int", source.Name + "RowStarts", starts.Select(start => NumberStorage.Literal(start)));
    }

    private static void WriteIndexes(SourceWriter writer, ArrayWriter arrays, Emission emission)
    {
        var rows = emission.Entity.Rows;
        IndexSource.Write(writer, arrays, "Name", rows.Select(row => row.Name).ToList(), "GetName(ordinal)", TextSource.EqualsName(emission));
        foreach (var source in emission.UniqueColumns)
        {
            if (source.Column.Type == ColumnType.Text)
            {
                var values = ((TextData)source.Column.Data).Values;
                IndexSource.Write(writer, arrays, source.Name, values, TextSource.Get(emission, source), TextSource.EqualsValue(emission, source));
            }
            else
            {
                WriteSorted(arrays, source);
            }
        }
    }

    private static void WriteSorted(ArrayWriter arrays, ColumnSource source)
    {
        var sorted = source.Numbers.Values
            .Select((value, row) => (Value: value, Row: row))
            .Where(pair => pair.Value is not null)
            .OrderBy(pair => pair.Value)
            .ToList();
        arrays.Write(source.ValueType, source.Name + "Sorted", sorted.Select(pair => NumberStorage.Literal(pair.Value!.Value)));
        arrays.Write("int", source.Name + "SortedRows", sorted.Select(pair => pair.Row.ToString(CultureInfo.InvariantCulture)));
    }
}
