using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.NameIndex;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes the data class: each column as constant data that costs nothing until it is read.</summary>
internal static class DataSource
{
    public static void Write(SourceWriter writer, EntityCode code)
    {
        writer.Line($$"""
            /// <summary>The columns of the table of <see cref="{{code.Enum}}"/>, as constant data.</summary>
            {{EntityCode.GeneratedCode}}
            """);
        using (writer.Block($"internal static class {code.Name}Data"))
        {
            var arrays = new ArrayWriter(writer, code);
            WriteKeys(writer, arrays, code);
            TextMembers.WriteNames(writer, arrays, code);
            foreach (var column in code.PropertyColumns)
                WriteColumn(arrays, code, column);

            foreach (var column in code.GroupingColumns)
                WriteGroups(arrays, code, column);

            WriteIndexes(writer, arrays, code);
        }
    }

    private static void WriteKeys(SourceWriter writer, ArrayWriter arrays, EntityCode code)
    {
        var values = Numbers.Of(code.Entity.Rows, row => row.Value);
        if (code.IsLarge && !code.Entity.HasOwnValues)
            arrays.WriteMade(BuiltInType.Int32, Code.Of($"Keys"), Code.Of($"global::PretrainGen.KeyList.Sequence({values.Length})"));
        else
            arrays.WriteSpan(Code.Of($"Keys"), values);

        if (code.Entity.HasOwnValues)
        {
            if (code.IsLarge)
                arrays.WriteNumbers(BuiltInType.Int32, Code.Of($"KeyNumbers"), values);

            WriteSorted(arrays, Code.Of($"_keys"), BuiltInType.Int32, values.Select((value, row) => (value, row)));
            writer.Line($$"""
                internal static int RowOf(int key) => global::PretrainGen.ValueLookup.Find(_keysSorted, _keysSortedRows, key);

                """);
        }
    }

    private static void WriteColumn(ArrayWriter arrays, EntityCode code, ColumnCode column)
    {
        WriteCategories(arrays, column);
        var field = Code.Of($"{column.Name}Values");
        switch (column.Stored)
        {
            case { } items when column.Column.Data is ListData lists:
                ListMembers.Write(arrays, code, column, items);
                arrays.WriteSpan(Code.Of($"{column.Name}Starts"), Numbers.Of(lists.Starts, start => start));
                break;
            case NumberData { Values: var numbers }:
                var storage = column.Storage;
                arrays.WriteNumbers(storage.ElementType, field, Numbers.Of(numbers, number => number ?? storage.Blank));
                break;
            case TextData texts when column.Cells is DoubleCode:
                arrays.WriteDoubles(field, texts.Values, column.DoubleBlank);
                break;
            case TextData texts when column.Column.Role != ColumnRole.Key || column.IsMadeOfText:
                TextMembers.WriteColumn(arrays, code, field, texts.Values);
                break;
        }
    }

    private static void WriteCategories(ArrayWriter arrays, ColumnCode column)
    {
        if (column.Column.IsCategory)
            arrays.WriteTexts(Code.Of($"{column.Name}Categories"), column.Column.Categories.Select(category => category.Value));
    }

    /// <summary>The rows of each value of a column, one value after the other, each in file order.</summary>
    private static void WriteGroups(ArrayWriter arrays, EntityCode code, ColumnCode column)
    {
        var rowsOfEntity = code.Entity.Rows;
        var groupCount = column.Column switch
        {
            { IsCategory: true } => column.Column.Categories.Count,
            { Target: { } target } => target.Names.Count,
            _ => rowsOfEntity.Count,
        };
        var (starts, rows) = RowGroups.Of(column.Column.Data, groupCount);
        arrays.WriteSpan(Code.Of($"{column.Name}Rows"), Numbers.Of(rows, row => rowsOfEntity[row].Value));
        arrays.WriteSpan(Code.Of($"{column.Name}RowStarts"), Numbers.Of(starts, start => start));
        if (column.HasGroupKeys)
        {
            var keys = RowGroups.Used(column.Column.Data)
                .Select(group => (Key: column.ReferenceValue(group), Group: group))
                .OrderBy(pair => pair.Key)
                .ToList();
            arrays.WriteNumbers(BuiltInType.Int32, Code.Of($"{column.Name}GroupKeys"), Numbers.Of(keys, pair => pair.Key));
            arrays.WriteNumbers(BuiltInType.Int32, Code.Of($"{column.Name}Groups"), Numbers.Of(keys, pair => pair.Group));
        }
    }

    private static void WriteIndexes(SourceWriter writer, ArrayWriter arrays, EntityCode code)
    {
        AliasMembers.WriteIndex(writer, arrays, code);
        foreach (var column in code.UniqueColumns)
        {
            if (column.Stored is TextData { Values: var texts })
            {
                var (read, stored) = (TextMembers.Get(code, column), TextMembers.StoredValue(code, column));
                NameIndexStruct.Write(writer, arrays, code, column.Name, texts, read, stored);
            }
            else
            {
                var filled = ((NumberData)column.Stored).Values
                    .Select((value, row) => (value, row))
                    .Where(pair => pair.value is not null)
                    .Select(pair => (pair.value!.Value, pair.row));
                WriteSorted(arrays, Code.Of($"{column.Name}"), column.ValueType, filled);
            }
        }
    }

    /// <summary>Values in order, each with its row; of rows that share a value, the first.</summary>
    private static void WriteSorted(ArrayWriter arrays, Code name, Code type, IEnumerable<(long Value, int Row)> values)
    {
        var seen = new HashSet<long>();
        var sorted = values.Where(pair => seen.Add(pair.Value)).OrderBy(pair => pair.Value).ToList();
        arrays.WriteNumbers(type, Code.Of($"{name}Sorted"), Numbers.Of(sorted, pair => pair.Value));
        arrays.WriteNumbers(BuiltInType.Int32, Code.Of($"{name}SortedRows"), Numbers.Of(sorted, pair => pair.Row));
    }
}
