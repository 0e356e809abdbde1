using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.NameIndex;

/// <summary>Texts that lead to rows, and the expressions that read them.</summary>
/// <param name="Name">What the index and its arrays are called after.</param>
/// <param name="Label">What a text is, for messages.</param>
/// <param name="Texts">The texts by ordinal; null where there is none.</param>
internal sealed record NamedTexts(Identifier Name, Literal Label, IReadOnlyList<string?> Texts)
{
    /// <summary>The expression that reads the text of <c>ordinal</c>.</summary>
    public Code Read { get; init; }

    /// <summary>The expression for the text of <c>ordinal</c> as it is stored.</summary>
    public Code Stored { get; init; }

    /// <summary>The expression for the row of <c>ordinal</c>.</summary>
    public Code Row { get; init; } = Code.Of($"ordinal");

    /// <summary>The enum of the rows; nothing for texts that are not their names.</summary>
    public Code Key { get; init; }
}
