using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>
/// Writes how .NET parses an entry: the members of <c>ISpanParsable</c>, which web frameworks look for. ASP.NET Core searches a type for
/// its methods, so those that take a string are public.
/// </summary>
internal static class ParsingMembers
{
    public static void Write(SourceWriter writer, EntityCode code)
    {
        var (entry, table) = (code.Entry, code.Table);
        var chars = Code.Of($"global::System.ReadOnlySpan<char>");
        var provider = Code.Of($"global::System.IFormatProvider{code.Nullable} provider");
        var contract = Code.Of($"global::System.ISpanParsable<{code.Entry}>");
        writer.Line($$"""

            /// <summary>The row with this name, exactly, whatever the culture.</summary>
            /// <exception cref="global::System.FormatException">No row has this name; the message has the nearest.</exception>
            /// <exception cref="global::System.ArgumentNullException">The name is null.</exception>
            public static {{entry}} Parse(string s, {{provider}})
            {
                if (s == null) { throw new global::System.ArgumentNullException("s"); }
                return {{Found(code, Code.Of($"s"))}};
            }

            /// <summary>Finds the row with this name, exactly, whatever the culture.</summary>
            public static bool TryParse(string{{code.Nullable}} s, {{provider}}, out {{entry}} result) => {{table}}.TryGet(s, out result);

            static {{entry}} {{contract}}.Parse({{chars}} s, {{provider}})
            {
                return {{Found(code, Code.Of($"s.ToString()"))}};
            }

            static bool {{contract}}.TryParse({{chars}} s, {{provider}}, out {{entry}} result) => {{table}}.TryGet(s, out result);
            """);
    }

    private static Code Found(EntityCode code, Code name)
    {
        var error = Code.Of($"global::PretrainGen.TableErrors.UnknownName<{code.Data}.KeyIndex>({name})");
        var exception = Code.Of($"new global::System.FormatException({error}.Message)");
        return Code.Of($"{code.Table}.TryGet(s, out {code.Entry} result) ? result : throw {exception}");
    }
}
