using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>What a cell is compared with.</summary>
internal abstract record Operand
{
    private Operand()
    {
    }

    /// <summary>A value written in the schema.</summary>
    public sealed record Literal(Located<Scalar> Value) : Operand;

    /// <summary>Another cell of the same row.</summary>
    public sealed record Field(Located<string> Name) : Operand;

    /// <summary>A cell of the row or rows that this one refers to.</summary>
    /// <param name="Via">The column that refers.</param>
    /// <param name="Name">The column of the other row.</param>
    public sealed record Referenced(Located<string> Via, Located<string> Name) : Operand;
}
