using System.Globalization;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>How the values of a type appear in generated code: the other half of the type of the same name.</summary>
internal abstract class CellCode
{
    private static readonly Dictionary<string, CellCode> All = new CellCode[]
    {
        new TextCode(), new Int32Code(), new Int64Code(), new DoubleCode(), new BooleanCode(),
        new DateCode(), new DateTimeCode(), new InstantCode(), new CategoryCode(), new ReferenceCode(),
        new UriCode(), new GuidCode(), new DurationCode(), new TimeCode(), new DecimalCode(),
    }.ToDictionary(code => code.Name, StringComparer.Ordinal);

    /// <summary>What the type is called.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a value is an object, which may be null without further ado.</summary>
    public virtual bool IsReferenceType => false;

    /// <summary>Whether C# has constants of the type.</summary>
    public virtual bool HasConstants => true;

    /// <summary>Whether documentation shows the number that is stored.</summary>
    public virtual bool IsPlainNumber => false;

    /// <summary>Whether a framework has the type that values have on the newest one.</summary>
    public virtual bool IsOfNewestType(Target target) => true;

    /// <summary>The names of all types that can be emitted.</summary>
    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary>How the values of a column appear.</summary>
    public static CellCode Of(EntityColumn column) => All[column.Type];

    /// <summary>The type of one value that is there.</summary>
    public abstract Code TypeOf(ColumnCode column);

    /// <summary>The values as generated code stores them.</summary>
    public virtual ColumnData Stored(ColumnCode column, ColumnData data) => data;

    /// <summary>What is around a stored number or text to make the value of it.</summary>
    public virtual (Code Before, Code After) Conversion(ColumnCode column) => default;

    /// <summary>Writes a value that is kept as a number as a constant.</summary>
    public virtual void WriteConstant(SourceWriter writer, ColumnCode column, long number) => writer.Append($"{number}");

    /// <summary>Writes a value that is kept as a text as a constant.</summary>
    public virtual void WriteConstant(SourceWriter writer, ColumnCode column, string text) => writer.Append($"{new Literal(text)}");

    /// <summary>Writes the items of lists that are stored as numbers.</summary>
    public virtual void WriteItems(ArrayWriter arrays, ColumnCode column, Code field, long[] numbers) =>
        arrays.WriteInt32Array(field, numbers);

    /// <summary>A value that is kept as a number, for people.</summary>
    public virtual string Describe(EntityColumn column, Entity entity, long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A value that is kept as a text, for people.</summary>
    public virtual string Describe(string text) => text;
}
