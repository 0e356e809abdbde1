using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PretrainGen.Generator.Rules;
using PretrainGen.Generator.Rules.Usage;

namespace PretrainGen.CodeFixes;

/// <summary>Puts the member of the enum in the place of the name, or of the whole call where that returns nothing else.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KnownRowUsesMemberFixer))]
internal sealed class KnownRowUsesMemberFixer() : UsageFixer(Descriptors.PTG5002_KnownRowUsesMember)
{
    /// <inheritdoc/>
    protected override IEnumerable<Fix> FixesOf(Diagnostic diagnostic, SyntaxNode root)
    {
        var argument = root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ArgumentSyntax>();
        if (argument?.Parent?.Parent is not InvocationExpressionSyntax call
            || !diagnostic.Properties.TryGetValue(FixProperties.Member, out var member) || member is null)
        {
            return [];
        }

        var title = FixTitle.Use(Brief(member));
        return diagnostic.Properties.ContainsKey(FixProperties.ReplacesCall)
            ? [new Fix(title, call, InPlaceOf(call, argument, member))]
            : [new Fix(title, argument, InPlaceOf(argument, member))];
    }

    // The parameter is called otherwise than the one for texts, so an argument that names it does so no more.
    private static ArgumentSyntax InPlaceOf(ArgumentSyntax argument, string member) =>
        SyntaxFactory.Argument(Expression(member)).WithTriviaFrom(argument);

    private static ExpressionSyntax InPlaceOf(InvocationExpressionSyntax call, ArgumentSyntax argument, string member)
    {
        var before = call.ArgumentList.OpenParenToken.TrailingTrivia.AddRange(argument.GetLeadingTrivia());
        var after = argument.GetTrailingTrivia().AddRange(call.ArgumentList.CloseParenToken.LeadingTrivia);
        return Expression(member)
            .WithLeadingTrivia(call.GetLeadingTrivia().AddRange(
                WhereCommented(before).SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))))
            .WithTrailingTrivia(WhereCommented(after).AddRange(call.GetTrailingTrivia()));
    }

    // Comments between the parentheses stay, with the lines that they are in; mere spaces go with the parentheses.
    private static SyntaxTriviaList WhereCommented(SyntaxTriviaList trivia) =>
        trivia.Any(SyntaxKind.MultiLineCommentTrivia) || trivia.Any(SyntaxKind.SingleLineCommentTrivia)
            ? trivia
            : SyntaxFactory.TriviaList();

    // Fully qualified: whatever applies the fix shortens it to what the place needs.
    private static ExpressionSyntax Expression(string member) =>
        SyntaxFactory.ParseExpression(member).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary><c>Model.BERT</c> of <c>global::Consumer.Model.BERT</c>.</summary>
    private static string Brief(string member)
    {
        var parts = member.Split('.', ':');
        return $"{parts[parts.Length - 2]}.{parts[parts.Length - 1]}";
    }
}
