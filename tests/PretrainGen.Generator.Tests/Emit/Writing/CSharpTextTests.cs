using System.Text;
using System.Xml.Linq;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PretrainGen.Generator.Emit;
using PretrainGen.Generator.Emit.Writing;
using Identifier = PretrainGen.Generator.Entities.Naming.Identifier;

namespace PretrainGen.Generator.Tests.Emit.Writing;

/// <summary>The gate through which text enters generated source holds for any text.</summary>
public class CSharpTextTests
{
    private const int Iterations = 5_000;

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.OneOf("\r", "\n", "\u0085", "\u2028", "\u2029", "\"", "\"\"\"", "\\", "*/", "{{", "]]>", "</summary>", "&", "#if", "\uD800", "\uDC00", "\u202E", "\u200B", "\0", "\uFFFE", "\U000E0041"),
        Gen.Char.Select(c => c.ToString()),
        Gen.Char.AlphaNumeric.Select(c => c.ToString())).Array[0, 12].Select(pieces => string.Concat(pieces));

    [Fact]
    public void A_literal_reads_back_as_the_text_and_hides_nothing() => AnyText.Sample(
        text =>
        {
            var literal = Code.Of($"{new Literal(text)}").ToString();
            var expression = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal);

            Assert.DoesNotMatch(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\u00A0\u1680\u2000-\u200F\u3000\u115F\u3164\uFE00-\uFE0D]", literal);
            Assert.True(IsWhole(literal), literal);
            Assert.Equal(literal, expression.ToFullString());
            Assert.Empty(expression.GetDiagnostics());
            Assert.Equal(text, expression.Token.ValueText);
        },
        iter: Iterations);

    [Theory]
    [InlineData("plain \"text\" \\", "plain \\\"text\\\" \\\\")]
    [InlineData("悟道 2.0", "悟道 2.0")]
    [InlineData("naïve, é, Σίσυφος, עברית, हिन्दी", "naïve, é, Σίσυφος, עברית, हिन्दी")]
    [InlineData("🤖🚀 ❤️ ✓", "🤖🚀 ❤️ ✓")]
    [InlineData("𝒳𠮷", "𝒳𠮷")]
    [InlineData("a\u00A0b\u3000c\u2003d", "a\\u00a0b\\u3000c\\u2003d")]
    [InlineData("a\u200Bb\uFEFFc\u00ADd", "a\\u200bb\\ufeffc\\u00add")]
    [InlineData("a\u202Eb\u2066c\u061Cd", "a\\u202eb\\u2066c\\u061cd")]
    [InlineData("a\u0085b\u2028c\u2029d\u0001", "a\\u0085b\\u2028c\\u2029d\\u0001")]
    [InlineData("a\uFE0F\u3164\u2800\u115F\u034F", "a\\ufe0f\\u3164\\u2800\\u115f\\u034f")]
    [InlineData("\U000E0041\U000E0100\uE000", "\\udb40\\udc41\\udb40\\udd00\\ue000")]
    public void A_literal_shows_what_can_be_seen(string text, string literal) => Assert.Equal($"\"{literal}\"", Code.Of($"{new Literal(text)}").ToString());

    // No data of a theory: an attribute cannot hold them.
    [Fact]
    public void A_literal_escapes_halves_of_surrogate_pairs() =>
        Assert.Equal("\"\\ud800a\\udc00\"", Code.Of($"{new Literal("\uD800a\uDC00")}").ToString());

    [Fact]
    public void Documentation_is_one_line_of_text_in_XML() => AnyText.Sample(
        text =>
        {
            var xml = XElement.Parse($"<x a=\"{AttributeOf(text)}\">{DocOf(text)}</x>");

            Assert.Empty(xml.Elements());
            Assert.DoesNotMatch(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]", DocOf(text));
            Assert.Empty(CSharpSyntaxTree.ParseText($"/// <summary>{DocOf(text)}</summary>\nclass C {{ }}", new(documentationMode: Microsoft.CodeAnalysis.DocumentationMode.Diagnose)).GetDiagnostics());
        },
        iter: Iterations);

    [Theory]
    [InlineData(" a b ", "a b")]
    [InlineData("\n\u200B a\tb\u2028 ", "a b")]
    [InlineData("\U0001F41C a \U0001F41D", "\U0001F41C a \U0001F41D")]
    [InlineData(" \r\n ", "")]
    public void Documentation_has_nothing_blank_at_its_ends(string text, string doc) => Assert.Equal(doc, DocOf(text));

    // No data of a theory: an attribute cannot hold them.
    [Fact]
    public void Halves_of_surrogate_pairs_are_blank()
    {
        Assert.Equal("&lt;", DocOf("\u3000\uD800<\uDC00"));
        Assert.Equal("\U0001F41C", DocOf("\uD83D\U0001F41C\uDC1C"));
    }

    [Fact]
    public void A_hint_name_is_short_and_plain() => AnyText.Sample(
        text => Assert.Matches(@"\A[A-Za-z0-9._-]{1,120}\z", HintName.Of(text, "Keys")),
        iter: Iterations);

    [Fact]
    public void An_identifier_is_one_whatever_it_is_made_of() => AnyText.Sample(
        text =>
        {
            var identifier = Identifier.From(text);

            Assert.Equal(text.Length == 0, identifier.Length == 0);
            if (identifier.Length > 0)
            {
                Assert.True(SyntaxFacts.IsValidIdentifier(identifier), identifier);
                Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(identifier));
                Assert.InRange(identifier.Length, 1, 140);
                Assert.True(identifier.IsNormalized(), text);
            }
        },
        iter: Iterations);

    // What has no letter is spelled out, in words that stand apart only there.
    [Fact]
    public void The_identifier_of_an_identifier_is_itself() => Gen.OneOf(
        AnyText,
        Gen.Char["aB1_ \u0301\u0307\u200Di\u0130\u01C6\u1E96-"].Array[1, 300].Select(characters => new string(characters))).Where(Identifier.HasLetterOrDigit).Sample(
        text =>
        {
            var identifier = Identifier.From(text);

            Assert.True(identifier.IsNormalized(), text);
            Assert.Equal(identifier, Identifier.From(identifier));
        },
        iter: Iterations);

    private static bool IsWhole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    private static string DocOf(string text) => Code.Of($"{new Doc(text)}").ToString();

    private static string AttributeOf(string text) => Code.Of($"{Doc.Attribute(text)}").ToString();
}
