using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PretrainGen.CodeFixes;

/// <summary>
/// Writes a name as a string literal that reads as the name: letters of every script stay, what cannot be seen is written out.
/// </summary>
internal static class NameLiteral
{
    public static LiteralExpressionSyntax Of(string name) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(TextOf(name), name));

    // The compiler's own literals leave marks such as U+202E in, which would turn the line around that they are in.
    private static string TextOf(string name)
    {
        var literal = SymbolDisplay.FormatLiteral(name, quote: true);
        var text = new StringBuilder(literal.Length);
        for (var at = 0; at < literal.Length; at++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(literal, at) == UnicodeCategory.Format)
                AppendEscaped(text, literal, ref at);
            else
                text.Append(literal[at]);
        }

        return text.ToString();
    }

    private static void AppendEscaped(StringBuilder text, string literal, ref int at)
    {
        text.Append("\\u").Append(((int)literal[at]).ToString("x4", CultureInfo.InvariantCulture));
        if (char.IsSurrogatePair(literal, at))
            text.Append("\\u").Append(((int)literal[++at]).ToString("x4", CultureInfo.InvariantCulture));
    }
}
