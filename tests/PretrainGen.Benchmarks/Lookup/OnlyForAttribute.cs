using System.Reflection;
using BenchmarkDotNet.Running;

namespace PretrainGen.Benchmarks.Lookup;

/// <summary>
/// A benchmark that is only run where one of some types is a type argument of its class, or is implemented by one; if there are more such
/// attributes, all count.
/// </summary>
/// <param name="types">The types.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class OnlyForAttribute(params Type[] types) : Attribute
{
    /// <summary>Whether a benchmark is run.</summary>
    public static bool Allows(BenchmarkCase benchmark) =>
        benchmark.Descriptor.WorkloadMethod.GetCustomAttributes<OnlyForAttribute>()
            .All(only => only.IsMetBy(benchmark.Descriptor.Type.GetGenericArguments()));

    private bool IsMetBy(Type[] arguments) => arguments.Any(argument => Array.Exists(types, argument.IsAssignableTo));
}
