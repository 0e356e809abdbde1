using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>What something is compared with.</summary>
/// <param name="Word">The word in the schema that says what it is.</param>
internal abstract record Operand(Located<string> Word)
{
    /// <summary>The largest difference that is allowed; null for none.</summary>
    public Located<Amount>? Within { get; init; }

    /// <summary>What does not count when it is compared as a text; null where the test decides.</summary>
    public IgnoredText? Ignoring { get; init; }

    /// <summary>A value written in the schema.</summary>
    public sealed record Literal(Located<string> Word, Located<Scalar> Value) : Operand(Word);

    /// <summary>A cell: of several columns, the first that is filled.</summary>
    public sealed record Cell(Located<string> Word, EquatableArray<Located<string>> Names, CellPosition Position) : Operand(Word);

    /// <summary>A cell of the row or rows that this one refers to.</summary>
    /// <param name="Word">The word in the schema.</param>
    /// <param name="Via">The columns that refer.</param>
    /// <param name="Names">The columns of the other row, of which the first counts that is filled.</param>
    /// <param name="Of">How many of the rows have to pass.</param>
    public sealed record Referenced(
        Located<string> Word, EquatableArray<Located<string>> Via, EquatableArray<Located<string>> Names, Quantifier Of) : Operand(Word);

    /// <summary>What comes of other values.</summary>
    public sealed record Arithmetic(Located<string> Word, ArithmeticOperator Operator, EquatableArray<Operand> Items) : Operand(Word);

    /// <summary>A value that is read in another way.</summary>
    /// <param name="Source">The value.</param>
    /// <param name="Match">A pattern that finds what counts of its text; null for all of it.</param>
    /// <param name="As">What it is read as.</param>
    /// <param name="Plus">What is added to it; null for nothing.</param>
    public sealed record Converted(Operand Source, Located<string>? Match, Located<ReadAs> As, Located<Amount>? Plus)
        : Operand(Source.Word);
}
