{{- define "parallax.env" }}
            - name: DATABASE_URL
              valueFrom: { secretKeyRef: { name: {{ .Values.secretName }}, key: DATABASE_URL } }
            - name: REDIS_URL
              valueFrom: { secretKeyRef: { name: {{ .Values.secretName }}, key: REDIS_URL } }
            - { name: PARALLAX_METRICS_PORT, value: "9464" }
            - { name: PARALLAX_METRICS_HOST, value: "0.0.0.0" }
            - { name: LOG_LEVEL, value: {{ printf "%q" .Values.logLevel }} }
            - { name: OTEL_EXPORTER_OTLP_ENDPOINT, value: {{ printf "%q" .Values.otlpEndpoint }} }
{{- end }}

{{- define "parallax.pod" }}
      automountServiceAccountToken: false
      # Longer than a service takes to stop, which is 10 s at most.
      terminationGracePeriodSeconds: 20
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
        seccompProfile: { type: RuntimeDefault }
      volumes:
        - name: tmp
          emptyDir: {}
{{- end }}

{{- define "parallax.container" }}
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
          imagePullPolicy: {{ .Values.image.pullPolicy }}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: { drop: [ALL] }
          volumeMounts:
            - { name: tmp, mountPath: /tmp }
          # It may wait for migrations and for its first connection.
          startupProbe:
            httpGet: { path: /healthz, port: watch }
            periodSeconds: 2
            failureThreshold: 60
          livenessProbe:
            httpGet: { path: /healthz, port: watch }
            periodSeconds: 15
            timeoutSeconds: 5
            failureThreshold: 4
          readinessProbe:
            httpGet: { path: /readyz, port: watch }
            periodSeconds: 10
            timeoutSeconds: 4
{{- end }}

{{- define "parallax.resources" }}
          resources:
            requests: { cpu: {{ printf "%q" .cpu }}, memory: {{ printf "%q" .memory }} }
            limits: { memory: {{ printf "%q" .memoryLimit }} }
{{- end }}
