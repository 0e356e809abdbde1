using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Design;

/// <summary>Text of a table becomes C# only as what it is marked to be: the compiler sees to it.</summary>
public partial class EmittedCodeTests
{
    private const string Writing = "PretrainGen.Generator.Emit.Writing";

    [Theory]
    [InlineData("writer.Line($\"{new Literal(text)}\");")]
    [InlineData("writer.Line($\"{new Doc(text)}\");")]
    [InlineData("writer.Line($\"{new Identifier(text)}\");")]
    [InlineData("writer.Line($\"\");")]
    [InlineData("_ = Code.Of($\"text\");")]
    public void What_text_is_said_to_be_compiles(string statement) => Assert.Empty(ErrorsOf(statement));

    [Theory]
    [InlineData("writer.Line(text);")]
    [InlineData("writer.Line(\"text\");")]
    [InlineData("writer.Line($\"{text}\");")]
    [InlineData("writer.Line($\"a \" + text);")]
    [InlineData("writer.Append($\"{text + text}\");")]
    [InlineData("writer.Append($\"{$\"{text}\"}\");")]
    [InlineData("using (writer.Block($\"{text}\")) { }")]
    [InlineData("writer.Line($\"{(object)text}\");")]
    [InlineData("writer.Line($\"{text,5}\");")]
    [InlineData("_ = Code.Of($\"{text}\");")]
    [InlineData("_ = Code.Of(text);")]
    [InlineData("_ = new Code(text);")]
    [InlineData("Code code = text;")]
    public void Text_that_is_not_marked_does_not(string statement) => Assert.NotEmpty(ErrorsOf(statement));

    [Fact]
    public void No_hole_takes_a_string()
    {
        Type[] holes =
        [
            typeof(Code), typeof(Identifier), typeof(Literal), typeof(Doc),
            typeof(PackedNumbers), typeof(PackedDecimals), typeof(bool), typeof(long), typeof(ulong),
        ];
        var methods = typeof(CodeTemplate).GetMethods().Where(method => method.Name == "AppendFormatted").ToList();

        Assert.All(methods, method => Assert.False(method.IsGenericMethod, method.ToString()));
        Assert.Equal(holes.ToHashSet(), methods.Select(method => Assert.Single(method.GetParameters()).ParameterType).ToHashSet());
    }

    /// <summary>The text takes strings, and so do the methods that the compiler calls for a template. Nobody else calls them.</summary>
    [Fact]
    public void Only_the_writing_room_writes_strings()
    {
        string[] raw =
            ["CodeText.Append", "CodeTemplate.AppendLiteral", "CodeTemplate..ctor", "SourceWriter.WriteTemplate", "SourceWriter.Part"];
        var calls = from tree in ProductSources.Generator.SyntaxTrees
                    let model = ProductSources.Generator.GetSemanticModel(tree)
                    from node in tree.GetRoot().DescendantNodes()
                    where node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
                    let method = model.GetSymbolInfo(node).Symbol as IMethodSymbol
                    where method?.ContainingNamespace.ToDisplayString() == Writing
                    let name = $"{method.ContainingType.Name}.{method.Name}"
                    where raw.Contains(name)
                    select (Name: name, File: tree.FilePath, Place: $"{name}: {node.GetLocation().GetLineSpan()}");
        var all = calls.ToList();

        Assert.Contains("CodeText.Append", all.Select(call => call.Name));
        Assert.Contains("SourceWriter.WriteTemplate", all.Select(call => call.Name));
        Assert.Empty(all.Where(call => !call.File.Contains("/Emit/Writing/", StringComparison.Ordinal)).Select(call => call.Place));
    }

    [Fact]
    public void No_code_is_joined_of_strings()
    {
        var joined = from tree in ProductSources.Generator.SyntaxTrees
                     where tree.FilePath.Contains("/Emit/", StringComparison.Ordinal)
                     let model = ProductSources.Generator.GetSemanticModel(tree)
                     from node in tree.GetRoot().DescendantNodes().OfType<BinaryExpressionSyntax>()
                     where node.IsKind(SyntaxKind.AddExpression) && model.GetTypeInfo(node).Type?.SpecialType == SpecialType.System_String
                     where node.Parent is not BinaryExpressionSyntax
                     select (File: Path.GetFileName(tree.FilePath), Text: node.ToString());

        // These are data: the start of a long text for a comment, the code of a character, and digits that Code.Number looks at.
        Assert.Equal(
            [
                ("CSharpText.cs", "\"\\\\u\" + c.ToString(\"x4\", CultureInfo.InvariantCulture)"),
                ("DoubleCode.cs", "\"-0\" + mantissa.Substring(1)"),
                ("DoubleCode.cs", "\"0\" + mantissa"),
                ("DoubleCode.cs", "mantissa + digits.Substring(exponent)"),
                ("DoubleCode.cs", "Normal(digits) + \"d\""),
                ("RowSummary.cs", "text.Substring(0, end) + \"...\""),
            ],
            joined.Order());
    }

    [Fact]
    public void What_the_code_calls_in_the_library_is_public()
    {
        var declared = File.ReadAllLines(RepositoryRoot.Combine("runtime", "PretrainGen", "PublicAPI.Shipped.txt"))
            .Concat(File.ReadAllLines(RepositoryRoot.Combine("runtime", "PretrainGen", "PublicAPI.Unshipped.txt")))
            .Select(line => DeclaredType().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["type"].Value)
            .ToHashSet();
        var snapshots = Directory.EnumerateFiles(RepositoryRoot.Combine("tests"), "*.verified.cs", SearchOption.AllDirectories)
            .SelectMany(file => NamedType().Matches(File.ReadAllText(file)));
        var templates = ProductSources.Generator.SyntaxTrees.SelectMany(tree => NamedType().Matches(tree.ToString()));
        var shown = snapshots.Select(match => match.Groups["type"].Value).ToHashSet();
        var written = templates.Select(match => match.Groups["type"].Value).ToHashSet();

        Assert.NotEmpty(shown);
        Assert.Superset(shown, written);
        Assert.Subset(declared, written);
    }

    private static List<string> ErrorsOf(string statement)
    {
        var tree = CSharpSyntaxTree.ParseText(
            $$"""
            using {{Writing}};
            internal static class Attempt { public static void Write(SourceWriter writer, string text) { {{statement}} } }
            """,
            new(LanguageVersion.Latest));
        var model = ProductSources.Generator.AddSyntaxTrees(tree).GetSemanticModel(tree);
        return
        [
            .. from diagnostic in model.GetDiagnostics()
               where diagnostic.Severity == DiagnosticSeverity.Error
               select diagnostic.ToString(),
        ];
    }

    [GeneratedRegex(@"^(static )?PretrainGen\.(?<type>\w+)(<\w+(, \w+)*>)?$")]
    private static partial Regex DeclaredType();

    [GeneratedRegex(@"global::PretrainGen\.(?<type>\w+)")]
    private static partial Regex NamedType();
}
