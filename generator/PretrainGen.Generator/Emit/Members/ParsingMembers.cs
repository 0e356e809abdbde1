using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>
/// Writes how .NET parses an entry: the members of <c>ISpanParsable</c>, which web frameworks look for. ASP.NET Core searches a type for its
/// methods, so those that take a string are public.
/// </summary>
internal static class ParsingMembers
{
    private const string Provider = "global::System.IFormatProvider";
    private const string Ignored = "; no culture says it otherwise.";

    public static void Write(SourceWriter writer, EmitContext emission)
    {
        WriteFromText(writer, emission);
        WriteFromSpan(writer, emission);
    }

    private static void WriteFromText(SourceWriter writer, EmitContext emission)
    {
        var entry = emission.Types.Entry;
        var provider = Provider + emission.Nullable + " provider";
        writer.Line();
        writer.Summary("The row with this name, to the letter" + Ignored);
        writer.Line("/// <exception cref=\"global::System.FormatException\">No row has this name; the message names the nearest.</exception>");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The name is null.</exception>");
        using (writer.Block("public static " + entry + " Parse(string s, " + provider + ")"))
        {
            writer.Line("if (s == null) { throw new global::System.ArgumentNullException(\"s\"); }");
            WriteFound(writer, emission, "s");
        }

        writer.Line();
        writer.Summary("Finds the row with this name, to the letter" + Ignored);
        writer.Line("public static bool TryParse(string" + emission.Nullable + " s, " + provider + ", out " + entry + " result) => " + emission.Types.Table + ".TryGet(s, out result);");
    }

    private static void WriteFromSpan(SourceWriter writer, EmitContext emission)
    {
        var entry = emission.Types.Entry;
        var contract = RuntimeNames.SpanParsable + "<" + entry + ">";
        var parameters = "(" + RuntimeNames.Chars + " s, " + Provider + emission.Nullable + " provider";
        writer.Line();
        using (writer.Block("static " + entry + " " + contract + ".Parse" + parameters + ")"))
        {
            WriteFound(writer, emission, "s.ToString()");
        }

        writer.Line();
        writer.Line("static bool " + contract + ".TryParse" + parameters + ", out " + entry + " result) => " + emission.Types.Table + ".TryGet(s, out result);");
    }

    private static void WriteFound(SourceWriter writer, EmitContext emission, string name) =>
        writer.Line("return " + emission.Types.Table + ".TryGet(s, out " + emission.Types.Entry + " result) ? result : throw new " + RuntimeNames.FormatError + "("
            + RuntimeNames.TableErrors + ".UnknownName<" + emission.Types.Data + ".NameIndex>(" + CSharpText.Literal(emission.Entity.Name) + ", " + name + ").Message);");
}
