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

    /// <summary>One of two values that should be equal is a list.</summary>
    public sealed record OneIsAList(Located<string> Word, string List) : BindingFault(Word);

    /// <summary>The columns that are named are those of no foreign key.</summary>
    public sealed record NotAReference(Located<string> Word, IReadOnlyList<string> Known) : BindingFault(Word);

    /// <summary>The foreign key leads to another table than is asked for.</summary>
    public sealed record LeadsElsewhere(Located<string> Word, string Target, string Wanted) : BindingFault(Word);

    /// <summary>No table of this name refers to the one that the rule is about.</summary>
    public sealed record UnknownTable(Located<string> Word, IReadOnlyList<string> Known) : BindingFault(Word);

    /// <summary>The rows of another table are named where only those of this one can be looked at.</summary>
    public sealed record OtherTable(Located<string> Word) : BindingFault(Word);

    /// <summary>Nothing can be worked out of values of these kinds.</summary>
    public sealed record NoArithmetic(Located<string> Word, string Left, string Right) : BindingFault(Word);

    /// <summary>The amount cannot be added to the value.</summary>
    public sealed record NoShift(Located<string> Word, string Name) : BindingFault(Word);

    /// <summary>The operator counts the rows of a column, and what is tested is worked out.</summary>
    public sealed record NotAColumn(Located<string> Word, string Name) : BindingFault(Word);
}
