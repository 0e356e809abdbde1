using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Generator.Emit.Writing;

/// <summary>
/// What is C# already: a type, a member, an expression, XML of a comment. It is made of a template, never of a text from a table.
/// </summary>
internal readonly record struct Code
{
    private readonly string? _text;

    private Code(string text) => _text = text;

    public int Length => _text?.Length ?? 0;

    /// <summary>What a template says. It costs a string: for columns and types, not for what is written once a row.</summary>
    public static Code Of(CodeTemplate template) => new(template.Finish());

    /// <summary>A dotted name in which no part is taken for a keyword.</summary>
    public static Code Namespace(string dotted)
    {
        var name = default(Code);
        foreach (var part in dotted.Split('.'))
            name = Of($"{name}{(name.Length > 0 ? Dot : default)}{(IsKeyword(part) ? At : default)}{new Identifier(part)}");

        return name;
    }

    /// <summary>A number with a fraction as C# writes it, such as <c>1.5e3d</c> or <c>double.NaN</c>.</summary>
    public static Code Number(string literal) => IsNumber(literal)
        ? new Code(literal)
        : throw new ArgumentException("A number is digits, signs, a point and an exponent.", nameof(literal));

    /// <inheritdoc/>
    public override string ToString() => _text ?? "";

    private static Code Dot { get; } = new(".");

    private static Code At { get; } = new("@");

    private static bool IsKeyword(string part) =>
        SyntaxFacts.GetKeywordKind(part) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(part) != SyntaxKind.None;

    private static bool IsNumber(string literal)
    {
        if (literal.StartsWith("double.", StringComparison.Ordinal))
            return SyntaxFacts.IsValidIdentifier(literal.Substring("double.".Length));

        foreach (var c in literal)
        {
            if (c is not ((>= '0' and <= '9') or '+' or '-' or '.' or 'e' or 'E' or 'd'))
                return false;
        }

        return literal.Length > 0;
    }
}
