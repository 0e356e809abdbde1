using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PretrainGen.Generator.Tests.Design;

/// <summary>
/// Where a statement has braces that the style does without, or lacks those that it asks for. A body of one line has none if its header has
/// one line, too. All others have them, and the parts of an if-else chain are alike.
/// </summary>
internal static class Braces
{
    // Code for one framework is disabled text for the others.
    private static readonly string[][] Symbols = [[], ["NET", "NETCOREAPP", "NET8_0_OR_GREATER"]];

    /// <summary>The lines of a file that start a part with the wrong braces, counted from 1.</summary>
    public static IEnumerable<int> FindWrong(string text) =>
        Symbols.SelectMany(symbols => FindWrong(text, new(LanguageVersion.Latest, preprocessorSymbols: symbols))).Distinct().Order();

    private static IEnumerable<int> FindWrong(string text, CSharpParseOptions options) =>
        from statement in CSharpSyntaxTree.ParseText(text, options).GetRoot().DescendantNodes().OfType<StatementSyntax>()
        where statement.Parent is not ElseClauseSyntax || statement is not IfStatementSyntax
        let bodies = BodiesOf(statement).ToList()
        let areShort = bodies.TrueForAll(IsShort)
        from body in bodies
        where body is BlockSyntax == areShort
        select FirstLineOf(body.Parent!) + 1;

    private static IEnumerable<StatementSyntax> BodiesOf(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else.Statement: IfStatementSyntax next } first => BodiesOf(next).Prepend(first.Statement),
        IfStatementSyntax { Else: { } last } first => [first.Statement, last.Statement],
        IfStatementSyntax only => [only.Statement],
        ForStatementSyntax loop => [loop.Statement],
        CommonForEachStatementSyntax loop => [loop.Statement],
        WhileStatementSyntax loop => [loop.Statement],
        UsingStatementSyntax scope => [scope.Statement],
        LockStatementSyntax scope => [scope.Statement],
        FixedStatementSyntax scope => [scope.Statement],
        _ => [],
    };

    private static bool IsShort(StatementSyntax body)
    {
        var header = body.Parent!.GetFirstToken().Span.Start;
        var end = body.GetFirstToken().GetPreviousToken().Span.End;
        return IsOneLine(body.SyntaxTree, header, end) && !IsCommented(body) && Inner(body) is { } statement && IsOneLine(statement);
    }

    /// <summary>The one statement of a body; null where there is another number of them, or one that needs a block of its own.</summary>
    private static StatementSyntax? Inner(StatementSyntax body) => body switch
    {
        BlockSyntax { Statements: [LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax] } => null,
        BlockSyntax { Statements: [var only] } => only,
        BlockSyntax => null,
        _ => body,
    };

    // A comment or a directive takes a line more.
    private static bool IsCommented(StatementSyntax body) => body.DescendantTrivia(descendIntoTrivia: true)
        .Where(trivia => trivia.SpanStart < body.Span.End)
        .Any(trivia => trivia.IsDirective || trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia);

    private static bool IsOneLine(StatementSyntax statement) => IsOneLine(statement.SyntaxTree, statement.SpanStart, statement.Span.End);

    private static bool IsOneLine(SyntaxTree tree, int start, int end)
    {
        var lines = tree.GetText().Lines;
        return lines.GetLineFromPosition(start).LineNumber == lines.GetLineFromPosition(end).LineNumber;
    }

    private static int FirstLineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line;
}
