using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Generator.Emit;

/// <summary>
/// The one gate through which text of a table enters generated source. Whatever the text holds, it stays a literal, a line of
/// documentation or a name.
/// </summary>
internal static class CSharpText
{
    private const int LongestSlug = 60;

    /// <summary>A string literal of printable ASCII that reads back as the text.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            AppendEscaped(literal, c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text for a documentation comment: one line, no markup, nothing invisible.</summary>
    public static string Doc(string text)
    {
        var doc = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                doc.Append(text, i++, 2);
            }
            else
            {
                AppendDoc(doc, text[i]);
            }
        }

        return doc.ToString().Trim();
    }

    /// <summary>Text for a documentation comment that ends like a sentence.</summary>
    public static string Sentence(string text) => Doc(text) is { Length: > 0 } doc && !(char.IsPunctuation(doc[doc.Length - 1]) && doc[doc.Length - 1] != ')') ? doc + "." : Doc(text);

    /// <summary>A web address for an attribute of a documentation comment.</summary>
    public static string DocUrl(string url) => Doc(url).Replace("\"", "&quot;");

    /// <summary>A dotted name in which no part is taken for a keyword.</summary>
    public static string Name(string dotted) => string.Join(".", dotted.Split('.').Select(part =>
        SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(part) == SyntaxKind.None ? part : "@" + part));

    /// <summary>A name for a generated file: readable where it is ASCII, and never the same for two names.</summary>
    public static string HintName(string name, string kind)
    {
        var slug = new StringBuilder(LongestSlug);
        foreach (var c in name)
        {
            if (slug.Length < LongestSlug && c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_')
            {
                slug.Append(c);
            }
        }

        return string.Format(CultureInfo.InvariantCulture, "{0}-{1:x8}.{2}.g.cs", [slug, Hash(name), kind]);
    }

    private static void AppendEscaped(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"': literal.Append("\\\""); break;
            case '\\': literal.Append("\\\\"); break;
            case '\n': literal.Append("\\n"); break;
            case '\r': literal.Append("\\r"); break;
            case '\t': literal.Append("\\t"); break;
            case >= ' ' and <= '~': literal.Append(c); break;
            default: literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
        }
    }

    private static void AppendDoc(StringBuilder doc, char c)
    {
        switch (c)
        {
            case '&': doc.Append("&amp;"); break;
            case '<': doc.Append("&lt;"); break;
            case '>': doc.Append("&gt;"); break;
            case >= ' ' and <= '~': doc.Append(c); break;
            default: doc.Append(IsVisible(c) ? c : ' '); break;
        }
    }

    // Newlines of all five kinds, controls, bidirectional and zero-width signs, lone surrogates and non-characters are not.
    private static bool IsVisible(char c) => c < '\uFFFE' && CharUnicodeInfo.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);

    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        && CharUnicodeInfo.GetUnicodeCategory(text, i) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse);

    // FNV-1a over the name as it is: hint names are compared without case, and the hash keeps Model and MODEL apart.
    private static uint Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }
}
