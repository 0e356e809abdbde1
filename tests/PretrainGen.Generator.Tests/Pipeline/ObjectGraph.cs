using System.Reflection;

namespace PretrainGen.Generator.Tests.Pipeline;

/// <summary>Walks everything that an object holds.</summary>
internal static class ObjectGraph
{
    /// <summary>The first object that must not be there, as the path of fields that leads to it; null if there is none.</summary>
    /// <param name="root">Where to start.</param>
    /// <param name="isForbidden">Whether an object must not be there.</param>
    /// <param name="isLeaf">Whether what an object holds does not matter.</param>
    public static string? PathToForbidden(object root, Func<object, bool> isForbidden, Func<object, bool> isLeaf)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<(object Value, string Path)>([(root, root.GetType().Name)]);
        while (waiting.TryPop(out var next))
        {
            if (isForbidden(next.Value))
                return next.Path;
            if (isLeaf(next.Value) || !seen.Add(next.Value))
                continue;
            foreach (var (name, value) in Parts(next.Value))
                waiting.Push((value, $"{next.Path}.{name}"));
        }

        return null;
    }

    private static IEnumerable<(string Name, object Value)> Parts(object value) => value switch
    {
        string or Type or MemberInfo or Assembly or Pointer => [],
        Array array when IsPlain(array.GetType().GetElementType()!) => [],
        Array array => from object? item in array where item is not null select ("[]", item),
        _ => from type in BaseTypes(value.GetType())
             from field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
             where !IsPlain(field.FieldType)
             let held = field.GetValue(value)
             where held is not null
             select (field.Name, held),
    };

    private static IEnumerable<Type> BaseTypes(Type type)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
            yield return current;
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type.IsPointer || type.IsByRefLike || type == typeof(string);
}
