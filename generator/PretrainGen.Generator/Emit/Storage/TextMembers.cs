using System.Globalization;
using System.Text;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Storage;

/// <summary>Writes the texts of an entity and the code that reads them.</summary>
internal static class TextMembers
{
    /// <summary>Writes the names of the rows; with a pool, all other texts too.</summary>
    public static void WriteNames(SourceWriter writer, ArrayWriter arrays, EmitContext emission)
    {
        if (emission.Texts.IsPooled)
        {
            WritePool(writer, arrays, emission);
        }
        else
        {
            arrays.WriteTexts("string", "NameValues", emission.Entity.Rows.Select(row => CSharpText.Literal(row.Name)));
            writer.Line("internal static string GetName(int row) => NameValues[row];");
            writer.Line();
        }
    }

    /// <summary>Writes a text column: literals, or positions in the pool.</summary>
    public static void WriteColumn(SourceWriter writer, ArrayWriter arrays, EmitContext emission, string field, TextData texts)
    {
        if (emission.Texts.IsPooled)
        {
            arrays.WriteNumbers("int", field, Numbers.Of(texts.Values, text => text is null ? -1 : emission.Texts.Position(text)));
        }
        else
        {
            var type = "string" + (texts.Values.Contains(null) ? emission.Nullable : "");
            arrays.WriteTexts(type, field, texts.Values.Select(text => text is null ? "null" : CSharpText.Literal(text)));
        }
    }

    /// <summary>The expression that reads a column's text at <c>ordinal</c>.</summary>
    public static string Get(EmitContext emission, ColumnCode source) => emission.Texts.IsPooled
        ? "GetText(" + emission.ReadInt32(source.Name + "Values", "ordinal") + ")" + emission.NotNull
        : Literal(emission, source);

    /// <summary>The expression for the name of a row, as it is stored, at <c>ordinal</c>.</summary>
    public static string StoredName(EmitContext emission) => emission.Texts.IsPooled ? "GetUtf8(ordinal)" : "NameValues[ordinal]";

    /// <summary>The expression for a name or a further name, as it is stored, at <c>ordinal</c>.</summary>
    public static string StoredAnyName(EmitContext emission) => emission.Texts.IsPooled ? "GetAnyUtf8(ordinal)" : "GetAnyName(ordinal)";

    /// <summary>The expression for a column's text, as it is stored, at <c>ordinal</c>.</summary>
    public static string StoredValue(EmitContext emission, ColumnCode source) =>
        emission.Texts.IsPooled ? "GetUtf8(" + emission.ReadInt32(source.Name + "Values", "ordinal") + ")" : Literal(emission, source);

    // An index never leads to a blank cell, which the compiler can't know.
    private static string Literal(EmitContext emission, ColumnCode source) =>
        source.Name + "Values[ordinal]" + (source.Column.IsNullable ? emission.NotNull : "");

    private static void WritePool(SourceWriter writer, ArrayWriter arrays, EmitContext emission)
    {
        var pool = emission.Texts.Pool;
        var cache = RuntimeNames.TextCache;
        WriteBlob(writer, emission.Target, pool);
        arrays.WriteNumbers("int", "_textStarts", Starts(pool));
        writer.Line("private static readonly " + cache + " _texts = new " + cache + "(" + pool.Count.ToString(CultureInfo.InvariantCulture) + ");");
        writer.Line();
        writer.Line("internal static " + RuntimeNames.Span + "<byte> GetUtf8(int text) => " + RuntimeNames.TextBlob + ".Slice(_textBlob, _textStarts, text);");
        writer.Line();
        writer.Line("internal static string" + emission.Nullable + " GetText(int text) => text < 0 ? null : _texts.Get(text, GetUtf8(text));");
        writer.Line();
        writer.Line("internal static string GetName(int row) => _texts.Get(row, GetUtf8(row));");
        writer.Line();
        if (emission.Columns.Any(source => source.Column is { IsList: true, Type: ColumnType.Text }))
        {
            WriteTextLists(writer, emission);
        }
    }

    private static void WriteTextLists(SourceWriter writer, EmitContext emission)
    {
        using (writer.Block("private static string[] GetTexts(" + RuntimeNames.Span + "<int> texts)"))
        {
            writer.Line("string[] values = new string[texts.Length];");
            writer.Line("for (int i = 0; i < values.Length; i++) { values[i] = GetText(texts[i])" + emission.NotNull + "; }");
            writer.Line("return values;");
        }

        writer.Line();
    }

    private static void WriteBlob(SourceWriter writer, Target target, List<string> pool)
    {
        const string Declaration = "private static " + RuntimeNames.Span + "<byte> _textBlob => ";
        if (target.HasUtf8Literals)
        {
            writer.Start().Append(Declaration).AppendLiteral(pool).Append("u8;").End();
        }
        else
        {
            using (writer.Block(Declaration + "new byte[]", "};"))
            {
                writer.Values(pool.SelectMany(Encoding.UTF8.GetBytes).Select(value => value.ToString(CultureInfo.InvariantCulture)));
            }
        }

        writer.Line();
    }

    private static long[] Starts(List<string> pool)
    {
        var starts = new long[pool.Count + 1];
        for (var text = 0; text < pool.Count; text++)
        {
            starts[text + 1] = starts[text] + Encoding.UTF8.GetByteCount(pool[text]);
        }

        return starts;
    }
}
