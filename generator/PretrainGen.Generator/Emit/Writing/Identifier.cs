using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Generator.Emit.Writing;

/// <summary>The name of a type or a member. What is no name in C# never becomes one.</summary>
internal readonly record struct Identifier
{
    private readonly string _name;

    public Identifier(string name) => _name = SyntaxFacts.IsValidIdentifier(name)
        ? name
        : throw new ArgumentException("This is no identifier in C#.", nameof(name));

    /// <inheritdoc/>
    public override string ToString() => _name;
}
