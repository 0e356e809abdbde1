namespace PretrainGen.Generator.Emit;

/// <summary>
/// Writes how .NET parses an entry: the members of <c>ISpanParsable</c>, which web frameworks look for. They are explicit, because people call the table.
/// </summary>
internal static class ParsingSource
{
    private const string Provider = "global::System.IFormatProvider";

    public static void Write(SourceWriter writer, Emission emission)
    {
        Write(writer, emission, RuntimeNames.Parsable, "string", "s");
        Write(writer, emission, RuntimeNames.SpanParsable, RuntimeNames.Chars, "s.ToString()");
    }

    private static void Write(SourceWriter writer, Emission emission, string contract, string text, string name)
    {
        var entry = emission.Types.Entry;
        var table = emission.Types.Table;
        var provider = Provider + emission.Nullable + " provider";
        var mayBeNull = contract == RuntimeNames.Parsable;
        writer.Line();
        using (writer.Block("static " + entry + " " + contract + "<" + entry + ">.Parse(" + text + " s, " + provider + ")"))
        {
            if (mayBeNull)
            {
                writer.Line("if (s == null) { throw new global::System.ArgumentNullException(\"s\"); }");
            }

            writer.Line("return " + table + ".TryGet(s, out " + entry + " result) ? result : throw new " + RuntimeNames.FormatError + "("
                + RuntimeNames.TableErrors + ".UnknownName<" + emission.Types.Data + ".NameIndex>(" + CSharpText.Literal(emission.Entity.Name) + ", " + name + ").Message);");
        }

        writer.Line();
        writer.Line("static bool " + contract + "<" + entry + ">.TryParse(" + text + (mayBeNull ? emission.Nullable : "") + " s, " + provider + ", out " + entry + " result) => "
            + table + ".TryGet(s, out result);");
    }
}
