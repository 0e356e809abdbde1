namespace PretrainGen.Generator.Json;

/// <summary>One name of an object, and its value.</summary>
internal sealed record JsonMember(JsonString Name, JsonValue Value);
