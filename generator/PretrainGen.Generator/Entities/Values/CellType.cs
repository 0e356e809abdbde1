using System.Globalization;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Values;

/// <summary>What the cells of a column are: how a text is read, and how its value is stored.</summary>
internal abstract class CellType
{
    // Hardly any cell holds it.
    private const string BetweenItems = "\u001E";

    /// <summary>What the type is called; the emitter writes it in the way that has the same name.</summary>
    public abstract string Name { get; }

    /// <summary>What its values are compared as.</summary>
    public abstract CellKind Kind { get; }

    /// <summary>How its numbers are written, where that is more than digits, a point and an exponent; null otherwise.</summary>
    public NumberFormat? Format { get; init; }

    /// <summary>What an empty cell says; null where it says nothing.</summary>
    public CellValue? Blank { get; init; }

    /// <summary>What a text says that is one value, or one item of a list; null where it is none.</summary>
    public abstract CellValue? Read(string text);

    /// <summary>
    /// What a value says that stands in the schema, where it is written as JSON has it, whatever the cells look like; null where it says
    /// nothing.
    /// </summary>
    public virtual CellValue? ReadLiteral(string text) => CellValue.OfText(text);

    /// <summary>
    /// What a constant of the schema says: a text may be written as the cells are, and everything as JSON and ISO 8601 have it; null where
    /// it says nothing.
    /// </summary>
    public CellValue? ReadConstant(Scalar constant) =>
        (constant.Kind == ScalarKind.String ? Read(constant.Text) : null) ?? ReadLiteral(constant.Text);

    /// <summary>Where values of the type are kept.</summary>
    /// <param name="capacity">How many there will be, as far as is known.</param>
    public abstract ValueStore NewStore(int capacity);

    /// <summary>The type that all these values have, where there is a narrower one: whole numbers that fit in 32 bits, say.</summary>
    public virtual CellType Narrow(ValueStore values) => this;

    /// <summary>A text that equal values share and others do not.</summary>
    public virtual string Canonical(CellValue value) => value.Kind switch
    {
        CellKind.Number => PlainNumber.Of(value),
        CellKind.Reference => value.Whole.ToString(CultureInfo.InvariantCulture),
        var kind when kind.IsTime() => value.Whole.ToString(CultureInfo.InvariantCulture),
        CellKind.List => string.Join(BetweenItems, value.Items.Select(Canonical)),
        _ => value.Text,
    };
}
