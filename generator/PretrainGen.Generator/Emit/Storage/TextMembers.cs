using System.Text;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Storage;

/// <summary>Writes the texts of an entity and the code that reads them.</summary>
internal static class TextMembers
{
    /// <summary>Writes the pool of all texts, if there is one.</summary>
    public static void WritePool(SourceWriter writer, ArrayWriter arrays, EntityCode code)
    {
        if (code.Texts.IsPooled)
        {
            WriteBlob(writer, code);
            WriteReaders(writer, arrays, code);
        }
    }

    /// <summary>Writes the names of the rows.</summary>
    public static void WriteNames(SourceWriter writer, ArrayWriter arrays, EntityCode code)
    {
        // A column cannot be called like this, since the entry has a property of that name.
        var field = Code.Of($"KeyTextValues");
        var made = Code.Of($"global::PretrainGen.ListStorage.Texts({code.Entity.Rows.Count}, GetName)");
        if (!code.Texts.StartsWithNames)
            WriteColumn(arrays, code, field, [.. code.Entity.Rows.Select(row => row.Name)]);

        var name = (code.Texts.IsPooled, code.Texts.StartsWithNames) switch
        {
            (_, true) => Code.Of($"_texts.Get(row, GetUtf8(row))"),
            (true, _) => Code.Of($"GetText({field}[row]){code.NotNull}"),
            _ => Code.Of($"{field}[row]"),
        };
        writer.Line($$"""
            internal static string GetName(int row) => {{name}};

            """);
        if (code.Texts.IsPooled)
            arrays.WriteMade(BuiltInType.String, Code.Of($"NameList"), made);
        else
            writer.Line($"internal static string[] NameList => {field};\n");
    }

    /// <summary>Writes texts, one a row: literals, or positions in the pool.</summary>
    public static void WriteColumn(ArrayWriter arrays, EntityCode code, Code field, IReadOnlyList<string?> texts)
    {
        if (code.Texts.IsPooled)
            arrays.WriteNumbers(BuiltInType.Int32, field, Numbers.Of(texts, text => text is null ? -1 : code.Texts.Position(text)));
        else
            arrays.WriteTexts(field, texts, texts.Contains(null) ? code.Nullable : default);
    }

    /// <summary>The expression that reads a column's text at <c>ordinal</c>.</summary>
    public static Code Get(EntityCode code, ColumnCode column) => code.Texts.IsPooled
        ? Code.Of($"GetText({column.Name}Values[ordinal]){code.NotNull}")
        : Element(code, column);

    /// <summary>The expression for the name of a row, as it is stored, at <c>ordinal</c>.</summary>
    public static Code StoredName(EntityCode code) => (code.Texts.IsPooled, code.Texts.StartsWithNames) switch
    {
        (_, true) => Code.Of($"GetUtf8(ordinal)"),
        (true, _) => Code.Of($"GetUtf8(KeyTextValues[ordinal])"),
        _ => Code.Of($"KeyTextValues[ordinal]"),
    };

    /// <summary>The expression for a name or an alias, as it is stored, at <c>ordinal</c>.</summary>
    public static Code StoredAnyName(EntityCode code) =>
        code.Texts.IsPooled ? Code.Of($"GetAnyUtf8(ordinal)") : Code.Of($"GetAnyName(ordinal)");

    /// <summary>The expression for a column's text, as it is stored, at <c>ordinal</c>.</summary>
    public static Code StoredValue(EntityCode code, ColumnCode column) => code.Texts.IsPooled
        ? Code.Of($"GetUtf8({column.Name}Values[ordinal])")
        : Element(code, column);

    // An index never leads to a blank cell, which the compiler can't know.
    private static Code Element(EntityCode code, ColumnCode column) =>
        Code.Of($"{column.Name}Values[ordinal]{(column.Column.IsNullable ? code.NotNull : default)}");

    private static void WriteBlob(SourceWriter writer, EntityCode code)
    {
        var pool = code.Texts.Pool;
        if (code.Target.HasUtf8Literals)
        {
            writer.Line($"private static global::System.ReadOnlySpan<byte> _textBlob => {new Literal(pool)}u8;");
        }
        else
        {
            using (writer.Initializer($"private static global::System.ReadOnlySpan<byte> _textBlob => new byte[]"))
                writer.Values(pool.SelectMany(Encoding.UTF8.GetBytes), static (line, value) => line.Append($"{value}"));
        }

        writer.Line();
    }

    private static void WriteReaders(SourceWriter writer, ArrayWriter arrays, EntityCode code)
    {
        var pool = code.Texts.Pool;
        arrays.WriteNumbers(BuiltInType.Int32, Code.Of($"_textStarts"), Starts(pool));
        var stored = Code.Of($"global::PretrainGen.TextBlob.Slice(_textBlob, _textStarts, text)");
        writer.Line($$"""
            private static readonly global::PretrainGen.TextCache _texts = new global::PretrainGen.TextCache({{pool.Count}});

            internal static global::System.ReadOnlySpan<byte> GetUtf8(int text) => {{stored}};

            internal static string{{code.Nullable}} GetText(int text) => text < 0 ? null : _texts.Get(text, GetUtf8(text));

            """);
    }

    private static long[] Starts(List<string> pool)
    {
        var starts = new long[pool.Count + 1];
        for (var text = 0; text < pool.Count; text++)
            starts[text + 1] = starts[text] + Encoding.UTF8.GetByteCount(pool[text]);

        return starts;
    }
}
