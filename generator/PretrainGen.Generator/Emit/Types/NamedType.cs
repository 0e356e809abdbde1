using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>A generated type whose values other libraries hold as their names: what its converters are called and made of.</summary>
/// <param name="Type">The type, <c>global::</c>.</param>
/// <param name="Name">The type's own name.</param>
/// <param name="TryParse">The method that finds the value of a name.</param>
/// <param name="ToName">The expression that gives the name of <c>value</c>.</param>
/// <param name="UnknownName">The expression that makes the error of a <c>name</c> that has no value.</param>
/// <param name="IsEnum">Whether it is one of the enums.</param>
internal sealed record NamedType(string Type, string Name, string TryParse, string ToName, string UnknownName, bool IsEnum)
{
    public string JsonConverter => Name + "JsonConverter";

    public string TypeConverter => Name + "TypeConverter";

    public static NamedType Enum(EmitContext emission) => new(
        emission.Types.Enum, emission.Entity.Name, emission.Types.Table + ".TryParse", emission.Types.Table + ".Get(value).Name", UnknownRow(emission), IsEnum: true);

    public static NamedType Entry(EmitContext emission) => new(
        emission.Types.Entry, emission.Entity.Name + "Entry", emission.Types.Table + ".TryGet", "value.Name", UnknownRow(emission), IsEnum: false);

    public static NamedType Category(EmitContext emission, ColumnCode source) => new(
        source.ValueType,
        source.ValueType.Substring(source.ValueType.LastIndexOfAny(['.', ':']) + 1),
        emission.Types.Table + ".TryParse" + source.Name,
        emission.Types.Extensions + ".ToName(value)",
        CategoryParsers.UnknownName(source),
        IsEnum: true);

    /// <summary>All of an entity.</summary>
    public static IEnumerable<NamedType> AllOf(EmitContext emission) =>
        [Enum(emission), Entry(emission), .. emission.CategoryColumns.Select(source => Category(emission, source))];

    /// <summary>Says on the type which converters it has.</summary>
    public void WriteAttributes(SourceWriter writer, EmitContext emission)
    {
        if (emission.HasJsonConverters)
        {
            writer.Line("[" + RuntimeNames.Json + "Serialization.JsonConverter(typeof(" + Beside(JsonConverter) + "))]");
        }

        if (emission.HasTypeConverters && IsEnum)
        {
            writer.Line("[global::System.ComponentModel.TypeConverter(typeof(" + Beside(TypeConverter) + "))]");
        }
    }

    private static string UnknownRow(EmitContext emission) =>
        RuntimeNames.TableErrors + ".UnknownName<" + emission.Types.Data + ".NameIndex>(" + CSharpText.Literal(emission.Entity.Name) + ", name)";

    /// <summary>Another type of the same namespace.</summary>
    private string Beside(string name) => Type.Substring(0, Type.Length - Name.Length) + name;
}
