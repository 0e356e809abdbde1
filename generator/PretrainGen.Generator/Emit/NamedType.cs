using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit;

/// <summary>A generated type whose values other libraries hold as their names: what its converters are called and made of.</summary>
/// <param name="Type">The type, <c>global::</c>.</param>
/// <param name="Name">The type's own name.</param>
/// <param name="TryParse">The method that finds the value of a name.</param>
/// <param name="ToName">The expression that gives the name of <c>value</c>.</param>
/// <param name="UnknownName">The expression that makes the error of a <c>name</c> that has no value.</param>
/// <param name="IsEnum">Whether it is one of the enums.</param>
internal sealed record NamedType(Code Type, Code Name, Code TryParse, Code ToName, Code UnknownName, bool IsEnum)
{
    /// <summary>All of an entity.</summary>
    public static IEnumerable<NamedType> AllOf(EntityCode code) =>
        [
            .. code.Entity.HasKey ? new[] { Enum(code), Entry(code) } : [],
            .. code.CategoryColumns.Select(column => Category(code, column)),
        ];

    public static NamedType Enum(EntityCode code) => new(
        code.Enum,
        Code.Of($"{code.Name}"),
        Code.Of($"{code.Table}.TryParse"),
        Code.Of($"{code.Table}.Get(value).KeyText"),
        UnknownRow(code),
        IsEnum: true);

    public static NamedType Entry(EntityCode code) => new(
        code.Entry,
        Code.Of($"{code.Name}Entry"),
        Code.Of($"{code.Table}.TryGet"),
        Code.Of($"value.KeyText"),
        UnknownRow(code),
        IsEnum: false);

    public static NamedType Category(EntityCode code, ColumnCode column) => new(
        column.ValueType,
        Code.Of($"{column.CategoryName}"),
        Code.Of($"{code.Table}.TryParse{column.Name}"),
        Code.Of($"{code.Extensions}.ToName(value)"),
        CategoryParsers.UnknownName(code, column),
        IsEnum: true);

    /// <summary>Says on the type which converters it has.</summary>
    public void WriteAttributes(SourceWriter writer, EntityCode code)
    {
        if (code.HasJsonConverters)
            writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({code.Type($"{Name}JsonConverter")}))]");

        if (code.HasTypeConverters && IsEnum)
            writer.Line($"[global::System.ComponentModel.TypeConverter(typeof({code.Type($"{Name}TypeConverter")}))]");
    }

    private static Code UnknownRow(EntityCode code) =>
        Code.Of($"global::PretrainGen.TableErrors.UnknownName<{code.Data}.KeyIndex>(name)");
}
