using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>
/// Why something that the schema names cannot be used, in no language: the generator passes over it, the rules put it into words. Each case
/// carries what its message needs, such as the names that exist, among which only the rules look for the nearest.
/// </summary>
/// <param name="Word">The word in the schema.</param>
internal abstract record BindingFault(Located<string> Word)
{
    /// <summary>The word's place in the schema.</summary>
    public TextSpan Place => Word.Span;

    /// <summary>The word itself.</summary>
    public string Value => Word.Value;

    /// <summary>There is no such column.</summary>
    public sealed record UnknownColumn(Located<string> Word, IEnumerable<string> Known) : BindingFault(Word);

    /// <summary>The column has no such category.</summary>
    public sealed record UnknownCategory(Located<string> Word, string Column, IEnumerable<string> Known) : BindingFault(Word);

    /// <summary>The word is the value of one category of the column and the label of another.</summary>
    public sealed record AmbiguousCategory(Located<string> Word, string Column) : BindingFault(Word);

    /// <summary>The value is of another kind than the column's cells.</summary>
    public sealed record WrongType(Located<string> Word, CellKind Expected, string Column) : BindingFault(Word);

    /// <summary>The operator looks for a part of a cell, and the column's cells have none.</summary>
    public sealed record NoParts(Located<string> Word, string Column) : BindingFault(Word);

    /// <summary>The operator asks which is more, and the column's cells have no order.</summary>
    public sealed record NoOrder(Located<string> Word, string Column) : BindingFault(Word);

    /// <summary>The cells of the column that is named are of another kind than those that they are compared with.</summary>
    public sealed record NotComparable(Located<string> Word, string Column) : BindingFault(Word);

    /// <summary>The cells of the column that is named do not refer to rows of this table.</summary>
    public sealed record NotAReference(Located<string> Word) : BindingFault(Word);
}
