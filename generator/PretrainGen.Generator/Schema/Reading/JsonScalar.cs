using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>Single JSON values as text.</summary>
internal static class JsonScalar
{
    /// <summary>What JSON calls those that a schema may use.</summary>
    public const string Types = "string | number | boolean";

    /// <summary>The value, or null where it is null, an array or an object.</summary>
    public static Scalar? Of(JsonValue value) => value switch
    {
        JsonString text => new Scalar(ScalarKind.String, text.Text),
        JsonNumber number => new Scalar(ScalarKind.Number, number.Text),
        JsonBoolean boolean => new Scalar(ScalarKind.Boolean, boolean.Value ? "true" : "false"),
        _ => null,
    };

    /// <summary>The value with its place; what is none is reported.</summary>
    public static Located<Scalar>? Read(JsonValue value, SchemaFaults faults, string expected = Types)
    {
        if (Of(value) is { } scalar)
            return new Located<Scalar>(scalar, value.Span);

        faults.WrongType(value, expected);
        return null;
    }
}
