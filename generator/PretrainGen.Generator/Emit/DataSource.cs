using PretrainGen.Generator.Catalog;
using PretrainGen.Generator.Emit.NameIndex;

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
            var arrays = new ArrayWriter(writer, emission);
            WriteKeys(writer, arrays, emission);
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

    private static void WriteKeys(SourceWriter writer, ArrayWriter arrays, Emission emission)
    {
        var values = Numbers.Of(emission.Entity.Rows, row => row.Value);
        if (emission.IsLarge && !emission.Entity.HasOwnValues)
        {
            arrays.WriteMade("int", "Keys", RuntimeNames.KeyList + ".Sequence(" + NumberStorage.Literal(values.Length) + ")");
        }
        else
        {
            arrays.WriteSpan("Keys", values);
        }

        if (emission.Entity.HasOwnValues)
        {
            if (emission.IsLarge)
            {
                arrays.WriteNumbers("int", "KeyNumbers", values);
            }

            WriteSorted(arrays, "_keys", "int", values.Select((value, row) => (value, row)));
            writer.Line("internal static int RowOf(int key) => " + RuntimeNames.ValueLookup + ".Find(_keysSorted, _keysSortedRows, key);");
            writer.Line();
        }
    }

    private static void WriteColumn(SourceWriter writer, ArrayWriter arrays, Emission emission, ColumnSource source)
    {
        WriteCategories(arrays, source);
        var field = source.Name + "Values";
        switch (source.Column.Data)
        {
            case ListData lists:
                ListSource.Write(arrays, emission, source, lists.Items);
                arrays.WriteSpan(source.Name + "Starts", Numbers.Of(lists.Starts, start => start));
                break;
            case NumberData numbers:
                arrays.WriteNumbers(source.Storage.ElementType, field, Numbers.Of(source.Stored(numbers).Values, number => number ?? source.Storage.Blank));
                break;
            case TextData texts when source.Column.Type == ColumnType.Double:
                arrays.WriteDoubles(field, texts.Values, source.DoubleBlank);
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
        var rowsOfEntity = emission.Entity.Rows;
        var groupCount = source.Column switch
        {
            { Type: ColumnType.Category } => source.Column.Categories.Count,
            { Target: { } target } => target.Names.Count,
            _ => rowsOfEntity.Count,
        };
        var (starts, rows) = RowGroups.Of(source.Column.Data, groupCount);
        arrays.WriteSpan(source.Name + "Rows", Numbers.Of(rows, row => rowsOfEntity[row].Value));
        arrays.WriteSpan(source.Name + "RowStarts", Numbers.Of(starts, start => start));
        if (source.HasGroupKeys)
        {
            var keys = RowGroups.Used(source.Column.Data).Select(group => (Key: source.ReferenceValue(group), Group: group)).OrderBy(pair => pair.Key).ToList();
            arrays.WriteNumbers("int", source.Name + "GroupKeys", Numbers.Of(keys, pair => pair.Key));
            arrays.WriteNumbers("int", source.Name + "Groups", Numbers.Of(keys, pair => pair.Group));
        }
    }

    private static void WriteIndexes(SourceWriter writer, ArrayWriter arrays, Emission emission)
    {
        NameSource.WriteIndex(writer, arrays, emission);
        foreach (var source in emission.UniqueColumns)
        {
            if (source.Column.Type == ColumnType.Text)
            {
                var values = ((TextData)source.Column.Data).Values;
                NameIndexStruct.Write(writer, arrays, emission, source.Name, values, TextSource.Get(emission, source), TextSource.StoredValue(emission, source));
            }
            else
            {
                WriteSorted(arrays, source.Name, source.ValueType, source.Numbers.Values.Select((value, row) => (value, row)).Where(pair => pair.value is not null).Select(pair => (pair.value!.Value, pair.row)));
            }
        }
    }

    /// <summary>Values in order, each with its row; of rows that share a value, the first.</summary>
    private static void WriteSorted(ArrayWriter arrays, string name, string type, IEnumerable<(long Value, int Row)> values)
    {
        var seen = new HashSet<long>();
        var sorted = values.Where(pair => seen.Add(pair.Value)).OrderBy(pair => pair.Value).ToList();
        arrays.WriteNumbers(type, name + "Sorted", Numbers.Of(sorted, pair => pair.Value));
        arrays.WriteNumbers("int", name + "SortedRows", Numbers.Of(sorted, pair => pair.Row));
    }
}
