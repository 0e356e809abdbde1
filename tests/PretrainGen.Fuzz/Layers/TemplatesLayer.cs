using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PretrainGen.Fuzz.Inputs;
using PretrainGen.Fuzz.Kinds;
using PretrainGen.Generator.Emit.Writing;
using CodeIdentifier = PretrainGen.Generator.Emit.Writing.Identifier;
using NameIdentifier = PretrainGen.Generator.Entities.Naming.Identifier;

namespace PretrainGen.Fuzz.Layers;

/// <summary>The holes of templates alone: whatever text goes in, the code keeps its shape, and the literal is the text.</summary>
internal sealed class TemplatesLayer() : FuzzKind("templates", 200)
{
    private static readonly LanguageVersion[] Versions = [LanguageVersion.CSharp7_3, LanguageVersion.CSharp11, LanguageVersion.Latest];

    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size)
    {
        var (text, other) = (HostileTexts.Any(random, size), HostileTexts.Any(random, size));
        var name = NameIdentifier.From("n" + other);
        var code = Code.Of($$"""
            /// <summary>{{new Doc(text)}} {{Doc.Sentence(other)}} <see href="{{Doc.Attribute(text)}}">{{new Doc(other)}}</see></summary>
            public static class {{new CodeIdentifier(name)}}
            {
                /// <summary><c>{{new Doc(other)}}</c></summary>
                public const string Text = {{new Literal(text)}};
                public const string Texts = {{new Literal([text, other])}};
            }
            """).ToString();
        var options = new CSharpParseOptions(random.From(Versions), DocumentationMode.Diagnose);
        var root = CSharpSyntaxTree.ParseText(code, options).GetCompilationUnitRoot();
        return root.GetDiagnostics().FirstOrDefault() is { } complaint ? new Breach("code of templates is C#", $"{complaint}\n{Printing.Literal(code)}")
            : Says(root, name, text, text + other) ? null
            : new Breach("code of templates has their shape, and the texts", Printing.Literal(code));
    }

    private static bool Says(CompilationUnitSyntax root, string name, params string[] texts) =>
        root.Members is [ClassDeclarationSyntax { Members.Count: 2 } type]
        && type.Identifier.ValueText == name
        && type.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText).SequenceEqual(texts);
}
