using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Tests.Schema;

namespace PretrainGen.Generator.Tests.Entities;

/// <summary>Reads cells one by one, as a field of a schema says that they are written.</summary>
internal static class FieldCell
{
    /// <summary>What a cell says, such as <c>Number 1.5</c>; null where it cannot be read.</summary>
    /// <param name="field">The field's properties as JSON, in single quotes.</param>
    /// <param name="text">The cell.</param>
    public static string? Read(string field, string text) => Value(field, text) is { } value ? $"{value.Kind} {value.Text}" : null;

    /// <summary>Fails unless each of some cells can be read, or each cannot.</summary>
    public static void AssertReadable(bool isReadable, string field, params IEnumerable<string> texts) =>
        Assert.All(texts, text => Assert.True(
            isReadable == Value(field, text) is not null,
            $"'{text}' is {(isReadable ? "not " : "")}read as {field}"));

    /// <summary>The value of a cell; null where it cannot be read.</summary>
    public static CellValue? Value(string field, string text) =>
        FieldTypes.Of(Assert.Single(SchemaAssert.Read(SchemaAssert.Field(field.Replace('\'', '"'))).Schema!.Fields)).Read(text);
}
