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
            /// <summary>The columns of {{code.TableOf}}, as constant data.</summary>
            {{EntityCode.Generated}}
            {{EntityCode.Hidden}}
            """);
        using (writer.Block($"internal static class {code.Name}Data"))
        {
            var arrays = new ArrayWriter(writer, code);
            TextMembers.WritePool(writer, arrays, code);
            if (code.Entity.HasKey)
                WriteKeys(writer, arrays, code);

            foreach (var column in code.Columns)
                WriteColumn(arrays, code, column);

            WriteIndexes(writer, arrays, code);
        }
    }

    private static void WriteKeys(SourceWriter writer, ArrayWriter arrays, EntityCode code)
    {
        var count = code.Entity.Rows.Count;
        var members = Code.Of($"global::PretrainGen.ListStorage.Sequence<{code.Enum}>({count})");
        TextMembers.WriteNames(writer, arrays, code);
        if (code.Entity.HasOwnValues)
        {
            var values = Numbers.Of(code.Entity.Rows, row => row.Value);
            members = Code.Of($"global::PretrainGen.ListStorage.Members<{code.Enum}>(Keys)");
            arrays.WriteNumbers(BuiltInType.Int32, Code.Of($"Keys"), values);
            WriteSorted(arrays, Code.Of($"_keys"), BuiltInType.Int32, values.Select((value, row) => (value, row)));
            writer.Line($$"""
                internal static int RowOf(int key) => global::PretrainGen.ValueLookup.Find(_keysSorted, _keysSortedRows, key);

                """);
        }

        arrays.WriteMade(code.Enum, Code.Of($"KeyList"), members);
    }

    private static void WriteColumn(ArrayWriter arrays, EntityCode code, ColumnCode column)
    {
        WriteCategories(arrays, column);
        var field = Code.Of($"{column.Name}Values");
        switch (column.Stored)
        {
            case { } items when column.Column.Data is ListData lists:
                ListMembers.Write(arrays, code, column, items);
                arrays.WriteMany(Code.Of($"{column.Name}Starts"), Numbers.Of(lists.Starts, start => start));
                break;
            case NumberData { Values: var numbers }:
                var storage = column.Storage;
                arrays.WriteNumbers(storage.ElementType, field, Numbers.Of(numbers, number => number ?? storage.Blank));
                break;
            case TextData texts when column.Cells is DoubleCode:
                arrays.WriteDoubles(field, texts.Values, column.DoubleBlank);
                break;
            case TextData texts when !column.IsKeyText:
                TextMembers.WriteColumn(arrays, code, field, texts.Values);
                break;
        }
    }

    private static void WriteCategories(ArrayWriter arrays, ColumnCode column)
    {
        if (column.Column.IsCategory)
            arrays.WriteTexts(Code.Of($"{column.Name}Categories"), column.Column.Categories.Select(category => category.Value));
    }

    private static void WriteIndexes(SourceWriter writer, ArrayWriter arrays, EntityCode code)
    {
        if (code.Entity.HasKey)
            AliasMembers.WriteIndex(writer, arrays, code);

        foreach (var column in code.UniqueColumns)
        {
            if (column is { Cells: TextCode, Stored: TextData { Values: var texts } })
            {
                NameIndexStruct.Write(writer, arrays, code, new NamedTexts(column.Name, column.HeaderLiteral, texts)
                {
                    Read = TextMembers.Get(code, column),
                    Stored = TextMembers.StoredValue(code, column),
                });
            }
            else if (column is { Cells: Int32Code or Int64Code, Stored: NumberData { Values: var numbers } })
            {
                var filled = numbers
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
